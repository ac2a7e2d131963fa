package prongsai.checking;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// What checks have found.
@Component
public class Checks {
  private final CheckRows rows;

  Checks(JdbcClient desk) {
    rows = new CheckRows(desk);
  }

  /// The last check of every link of a round, in the order of items.
  public List<LinkCheck> latest(RoundId round) {
    return rows.latest(round);
  }

  /// All checks of the links of one item, the latest first, at most 200.
  public List<LinkCheck> of(RoundId round, Code item) {
    return rows.of(round, item);
  }
}
