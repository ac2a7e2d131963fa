package prongsai.response;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import prongsai.response.store.RowMixing;
import prongsai.round.RoundId;

/// Keeps the order of stored rows from telling the order in which people answered: every hour for
/// rounds that took answers, every night for all, and when a round was closed, before its answers
/// are counted. The door does the same with its codes at other times of its own.
///
/// What this cannot do: whoever watches the database at the very time sees what is written then,
/// and PostgreSQL's journal keeps recent changes until it reuses its files (docs/anonymity.md).
@Component
public class Mixing {
  private final RowMixing rows;
  private final Set<RoundId> changed = ConcurrentHashMap.newKeySet();

  /// @param box connections in the box's role
  public Mixing(@Qualifier("box") DataSource box) {
    rows = new RowMixing(box);
  }

  /// Notes that a round took an answer.
  void stored(RoundId round) {
    changed.add(round);
  }

  /// Mixes the rows of one round. May be called at any time.
  public void mix(RoundId round) {
    changed.remove(round);
    rows.mix(round.value());
  }

  /// Mixes the rows of a round that took answers since they were mixed last.
  void mixIfChanged(RoundId round) {
    if (changed.contains(round)) mix(round);
  }

  /// Mixes the rounds that took answers since they were mixed last.
  @Scheduled(cron = "${prongsai.mixing.answers:0 23 * * * *}", zone = "Asia/Bangkok")
  public void mixChanged() {
    changed.forEach(this::mix);
  }

  /// Mixes all rounds that are not frozen, and clears away what they leave behind.
  @Scheduled(cron = "${prongsai.mixing.all-answers:0 7 0 * * *}", zone = "Asia/Bangkok")
  public void mixAll() {
    for (UUID round : rows.rounds()) mix(new RoundId(round));
    rows.clear();
  }
}
