package prongsai.results;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.Rounds;
import prongsai.scoring.framework.Framework;

/// Writes at start where rounds stand whose results were frozen by a program that kept no
/// standings. A result that cannot be computed again is left out and logged: the program still
/// starts.
@Component
class StandingsFilledUp implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(StandingsFilledUp.class);

  private final Standings standings;
  private final FrozenResults results;
  private final Rounds rounds;

  StandingsFilledUp(Standings standings, FrozenResults results, Rounds rounds) {
    this.standings = standings;
    this.results = results;
    this.rounds = rounds;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    int written = 0;
    for (RoundId round : standings.missing()) if (write(round)) written++;
    if (written > 0) LOG.info("standings.filled rounds={}", written);
  }

  private boolean write(RoundId id) {
    try {
      Round round = rounds.find(id).orElseThrow();
      FrozenResult frozen = results.latest(id).orElseThrow();
      Framework rules = round.framework();
      standings.write(round, frozen.number(), frozen.recomputed(rules));
      return true;
    } catch (IllegalStateException | IllegalArgumentException notComputable) {
      LOG.error("standings.skipped round={}", id.value(), notComputable);
      return false;
    }
  }
}
