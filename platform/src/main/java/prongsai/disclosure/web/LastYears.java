package prongsai.disclosure.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import prongsai.disclosure.Checklists;
import prongsai.disclosure.Marks;
import prongsai.round.Round;
import prongsai.round.RoundState;
import prongsai.round.Rounds;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Item;

/// Finds what an agency said of an item in the year before, and how it was marked.
@Component
class LastYears {
  private final Rounds rounds;
  private final Checklists checklists;
  private final Marks marks;

  LastYears(Rounds rounds, Checklists checklists, Marks marks) {
    this.rounds = rounds;
    this.checklists = checklists;
    this.marks = marks;
  }

  Optional<ItemView.LastYear> of(ChecklistHead head, Item item) {
    FiscalYear before = head.round().year().previous();
    return rounds.find(head.round().agency(), before).flatMap(round -> of(round, item));
  }

  /// Numbers of items move between years, so the item is the one with the same name.
  private Optional<ItemView.LastYear> of(Round round, Item item) {
    Optional<Item> then =
        Checklists.items(round.framework()).stream()
            .filter(one -> one.name().th().equals(item.name().th()))
            .findFirst();
    return then.map(one ->
        new ItemView.LastYear(
            round.year(), checklists.of(round).answer(one.code()), mark(round, one)));
  }

  private String mark(Round round, Item item) {
    return round.state() == RoundState.FROZEN
        ? MarkWords.of(item, marks.of(round.id()))
        : "ยังไม่ยืนยันผล";
  }
}
