package prongsai.disclosure;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Option;

/// The marks of the disclosure items of a round. They change until the round is frozen; the
/// database refuses later changes.
@Component
public class Marks {
  private final JdbcClient desk;
  private final TransactionTemplate transaction;

  /// On the tables of the desk.
  public Marks(JdbcClient desk, TransactionTemplate transaction) {
    this.desk = desk;
    this.transaction = transaction;
  }

  /// Key of the option by code of the item; empty before any mark.
  public SortedMap<String, String> of(RoundId round) {
    SortedMap<String, String> marks = new TreeMap<>();
    desk.sql("SELECT item, mark FROM disclosure.mark WHERE round_id = ?")
        .param(round.value())
        .query(row -> {
          marks.put(row.getString("item"), row.getString("mark"));
        });
    return marks;
  }

  /// Puts these marks in the place of all that were there.
  public void replace(RoundId round, Map<Code, Option> marks) {
    String[] items = marks.keySet().stream().map(Code::value).sorted().toArray(String[]::new);
    String[] keys =
        marks.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparing(Code::value)))
            .map(one -> one.getValue().key())
            .toArray(String[]::new);
    transaction.executeWithoutResult(_ -> {
      desk.sql("DELETE FROM disclosure.mark WHERE round_id = ?").param(round.value()).update();
      desk.sql("INSERT INTO disclosure.mark SELECT ?, * FROM unnest(?::text[], ?::text[])")
          .params(round.value(), items, keys)
          .update();
    });
  }
}
