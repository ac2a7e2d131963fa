package prongsai.demo;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;
import prongsai.access.Role;
import prongsai.disclosure.ChecklistFilling;
import prongsai.disclosure.Checklists;
import prongsai.disclosure.Field;
import prongsai.disclosure.Saving;
import prongsai.round.Round;
import prongsai.scoring.framework.Item;

/// A disclosure checklist that an officer has begun: most of the first items with a link, one that
/// the agency does not have, the rest still empty. Its site does not exist.
@Component
@ConditionalOnProperty("prongsai.demo")
class DemoChecklist {
  private static final int BEGUN = 24;
  private static final int MISSING = 8;
  private static final String SITE = "https://www.sample-town.example/oit/";

  private final ChecklistFilling filling;
  private final DemoPeople people;

  DemoChecklist(ChecklistFilling filling, DemoPeople people) {
    this.filling = filling;
    this.people = people;
  }

  void begin(Round round) {
    AccountId officer = people.of(Role.AGENCY_OFFICER).orElseThrow().id();
    List<Item> items = Checklists.items(round.framework());
    for (int i = 0; i < Math.min(BEGUN, items.size()); i++) {
      Item item = items.get(i);
      if (i == MISSING) {
        save(round, item, Field.HAS, "no", officer);
        save(round, item, Field.EXPLANATION, "อยู่ระหว่างจัดทำ", officer);
        continue;
      }
      save(round, item, Field.HAS, "yes", officer);
      save(
          round,
          item,
          Field.url(1),
          SITE + item.code().value().toLowerCase(java.util.Locale.ROOT),
          officer);
      for (int element = 1; element <= item.criteria().size(); element++)
        for (String tick : List.of("exists", "complete", "right-year"))
          save(round, item, Field.element(element, tick), "1", officer);
    }
  }

  private void save(Round round, Item item, Field field, String value, AccountId officer) {
    Saving saving = filling.save(round, item, field, value, 0, officer);
    if (!(saving instanceof Saving.Saved))
      throw new IllegalStateException("the example does not fit: " + saving);
  }
}
