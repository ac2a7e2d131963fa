package prongsai.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.Rounds;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Item;

/// How far first and second seats agree in a year, over all and by group of items.
@Component
public class Agreement {
  private final JdbcClient desk;
  private final Rounds rounds;

  Agreement(JdbcClient desk, Rounds rounds) {
    this.desk = desk;
    this.rounds = rounds;
  }

  /// The agreement of a year.
  ///
  /// @param overall over all items
  /// @param groups by heading of the official list, in its order
  public record OfYear(Kappa overall, Map<String, Kappa> groups) {}

  /// @param framework hash of the framework of the round
  private record Twice(RoundId round, String framework, String item, Kappa.Pair pair) {}

  /// The agreement of a year, of what both seats have marked.
  public OfYear of(FiscalYear year) {
    List<Twice> twice = twice(year);
    Map<String, Map<String, String>> headings = new HashMap<>();
    Map<String, List<Kappa.Pair>> groups = new LinkedHashMap<>();
    for (Twice one : twice) {
      String heading =
          headings
              .computeIfAbsent(one.framework(), _ -> headings(one.round()))
              .getOrDefault(one.item(), one.item());
      groups.computeIfAbsent(heading, _ -> new ArrayList<>()).add(one.pair());
    }
    Map<String, Kappa> kappas = new LinkedHashMap<>();
    groups.forEach((heading, pairs) -> kappas.put(heading, Kappa.of(pairs)));
    return new OfYear(Kappa.of(twice.stream().map(Twice::pair).toList()), kappas);
  }

  private List<Twice> twice(FiscalYear year) {
    return desk.sql(
            """
            SELECT f.round_id, r.framework_sha256, f.item, f.mark, s.mark FROM review.assignment f
            JOIN review.assignment s ON s.round_id = f.round_id AND s.item = f.item AND s.seat = 2
            JOIN round.round r ON r.id = f.round_id
            WHERE f.seat = 1 AND f.mark IS NOT NULL AND s.mark IS NOT NULL AND r.fiscal_year = ?
            ORDER BY f.place, f.round_id
            """)
        .param(year.buddhistEra())
        .query((row, number) ->
            new Twice(
                new RoundId(row.getObject(1, UUID.class)),
                row.getString(2),
                row.getString(3),
                new Kappa.Pair(row.getString(4), row.getString(5))))
        .list();
  }

  private Map<String, String> headings(RoundId id) {
    Round round = rounds.find(id).orElseThrow();
    Map<String, String> headings = new LinkedHashMap<>();
    for (Item item : DisclosureItems.of(round))
      headings.put(
          item.code().value(), item.group().map(group -> group.th()).orElse(item.name().th()));
    return headings;
  }

  /// The years with reviews, the latest first.
  public List<FiscalYear> years() {
    return desk.sql(
            "SELECT DISTINCT r.fiscal_year FROM review.review v JOIN round.round r ON r.id ="
                + " v.round_id ORDER BY r.fiscal_year DESC")
        .query((row, number) -> FiscalYear.of(row.getInt(1)))
        .list();
  }

  /// Whether somebody has marked all that was given to them in a year; not when nothing was.
  public boolean hasFinished(AccountId account, FiscalYear year) {
    return desk.sql(
            """
            SELECT count(*) > 0 AND count(*) = count(a.mark) FROM review.assignment a
            JOIN round.round r ON r.id = a.round_id WHERE a.assessor = ? AND r.fiscal_year = ?
            """)
        .params(account.value(), year.buddhistEra())
        .query(Boolean.class)
        .single();
  }
}
