package prongsai.checking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.fetching.Reason;
import prongsai.fetching.Verdict;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// Checks of one link, night after night, as if the web had been like this.
final class SeenLinks {
  private final CheckRows rows;
  private final DeadLinks dead;
  private final RoundId round;
  private Instant now = Instant.parse("2022-03-01T16:00:00Z");

  SeenLinks(JdbcClient desk, RoundId round) {
    rows = new CheckRows(desk);
    dead = new DeadLinks(desk);
    this.round = round;
  }

  /// A night later the link is found like this.
  void night(String item, String url, Verdict verdict, Reason reason) {
    now = now.plusSeconds(86_400);
    LinkCheck check =
        new LinkCheck(
            UUID.randomUUID(),
            round,
            new Code(item),
            url,
            now,
            Occasion.NIGHT,
            verdict,
            reason,
            verdict == Verdict.GONE ? 404 : 200,
            url,
            Optional.empty(),
            Optional.empty());
    rows.add(check);
    dead.see(check);
  }

  DeadLinks dead() {
    return dead;
  }
}
