package prongsai.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.agency.Agency;
import prongsai.round.RoundId;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Polarity;

/// How other agencies of the same type disclosed an item that got full marks. Only what is public
/// already: approved checklists of frozen rounds.
@Component
public class Examples {
  private static final int MOST = 3;

  private final JdbcClient desk;
  private final Checklists checklists;

  Examples(JdbcClient desk, Checklists checklists) {
    this.desk = desk;
    this.checklists = checklists;
  }

  /// One of them.
  ///
  /// @param agency its name
  public record Example(String agency, FiscalYear year, Answer answer) {}

  private record Found(RoundId round, String agency, FiscalYear year) {}

  /// At most three, the latest year first; none for an agency whose type is unknown.
  public List<Example> of(Agency agency, Framework framework, Item item) {
    return full(item).stream()
        .flatMap(mark -> found(agency, framework, item, mark).stream())
        .flatMap(one -> example(one, item).stream())
        .toList();
  }

  private static Optional<String> full(Item item) {
    return item.scale().options().stream()
        .filter(option -> option.points(Polarity.POSITIVE).equals(prongsai.scoring.Ratio.HUNDRED))
        .map(Option::key)
        .findFirst();
  }

  private List<Found> found(Agency agency, Framework framework, Item item, String mark) {
    return desk.sql(
            """
            SELECT r.id, g.name, r.fiscal_year
            FROM disclosure.mark m
            JOIN round.round r ON r.id = m.round_id
            JOIN disclosure.approved p ON p.round_id = r.id
            JOIN agency.agency g ON g.id = r.agency_id
            WHERE m.item = :item AND m.mark = :mark AND r.state = 'frozen'
              AND r.framework_id = :framework AND g.type = :type AND g.type <> '' AND g.id <> :agency
            ORDER BY r.fiscal_year DESC, g.name COLLATE "th-x-icu", g.id LIMIT :most
            """)
        .param("item", item.code().value())
        .param("mark", mark)
        .param("framework", framework.id())
        .param("type", agency.type())
        .param("agency", agency.id().value())
        .param("most", MOST)
        .query((row, number) ->
            new Found(
                new RoundId(row.getObject(1, UUID.class)),
                row.getString(2),
                FiscalYear.of(row.getInt(3))))
        .list();
  }

  private Optional<Example> example(Found found, Item item) {
    return checklists
        .approved(found.round())
        .map(approved -> approved.checklist().answers().get(item.code()))
        .map(answer -> new Example(found.agency(), found.year(), answer));
  }
}
