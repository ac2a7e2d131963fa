package prongsai.invitation;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import prongsai.invitation.store.CodeStore;
import prongsai.round.RoundId;

/// Keeps the order of stored rows from telling the order in which codes were spent: every hour for
/// rounds with newly spent codes, every night for all. The box does the same with its rows at other
/// times of its own.
@Component
public class CodeMixing {
  private static final System.Logger LOG = System.getLogger(CodeMixing.class.getName());

  private final CodeStore codes;
  private final Set<RoundId> changed = ConcurrentHashMap.newKeySet();

  /// @param door connections in the door's role
  public CodeMixing(@Qualifier("door") DataSource door) {
    codes = new CodeStore(door);
  }

  /// Notes that a code of a round was spent.
  void spent(RoundId round) {
    changed.add(round);
  }

  /// Mixes the codes of one round. May be called at any time.
  public void mix(RoundId round) {
    changed.remove(round);
    codes.mix(round.value());
  }

  /// Mixes the rounds of which codes were spent since they were mixed last.
  @Scheduled(cron = "${prongsai.mixing.codes:0 47 * * * *}", zone = "Asia/Bangkok")
  public void mixChanged() {
    changed.forEach(this::mix);
  }

  /// Mixes all rounds that are not frozen, and clears away what they leave behind.
  @Scheduled(cron = "${prongsai.mixing.all-codes:0 37 0 * * *}", zone = "Asia/Bangkok")
  public void mixAll() {
    int rounds = 0;
    for (UUID round : codes.rounds()) {
      mix(new RoundId(round));
      rounds++;
    }
    codes.clear();
    LOG.log(System.Logger.Level.INFO, "codes.mixed rounds={0}", rounds);
  }
}
