package prongsai.portal;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Notices that something which public pages show has changed, in this server or in another on the
/// same database: whoever writes leaves a row (`portal.change`), this looks once a second.
@Component
public class PortalChanges {
  private final JdbcClient desk;
  private final AtomicReference<Mark> last = new AtomicReference<>(new Mark(0, 0, 0));

  PortalChanges(JdbcClient desk) {
    this.desk = desk;
  }

  /// What was seen last. Rows become visible in another order than that of their numbers, so the
  /// count tells what the highest number does not.
  private record Mark(long highest, long count, long version) {
    Mark after(long newHighest, long newCount) {
      return newHighest == highest && newCount == count
          ? this
          : new Mark(newHighest, newCount, version + 1);
    }
  }

  /// A number that is another one after every change that was noticed.
  public long version() {
    return last.get().version();
  }

  /// Looks now.
  @Scheduled(fixedDelay = 1000)
  public void look() {
    desk.sql("SELECT coalesce(max(id), 0) AS highest, count(*) AS n FROM portal.change")
        .query(row -> {
          long highest = row.getLong("highest");
          long count = row.getLong("n");
          last.updateAndGet(mark -> mark.after(highest, count));
        });
  }

  /// Sweeps away what every server has seen long ago.
  @Scheduled(fixedDelay = 600_000, initialDelay = 600_000)
  void sweep() {
    desk.sql("DELETE FROM portal.change WHERE at < now() - interval '1 hour'").update();
  }
}
