package prongsai.progress;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Has scanned what could not be when it came in, and lets go of bytes that nobody refers to.
@Component
class LaterScans {
  private static final Logger LOG = LoggerFactory.getLogger(LaterScans.class);
  private static final int BATCH = 50;
  private static final Duration LOOSE = Duration.ofDays(1);

  private final Blobs blobs;
  private final Clamav scanner;
  private final TransactionTemplate transaction;
  private final Clock clock;

  LaterScans(JdbcClient desk, Clamav scanner, TransactionTemplate transaction, Clock clock) {
    blobs = new Blobs(desk);
    this.scanner = scanner;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// Asks about some that wait. Two servers may ask about the same: the answer is.
  @Scheduled(cron = "${prongsai.progress.scanning:40 * * * * *}", zone = "Asia/Bangkok")
  void scan() {
    if (!scanner.isThere()) return;
    for (String sha256 : blobs.unscanned(BATCH))
      try (InputStream bytes = blobs.read(sha256)) {
        Optional<String> found = scanner.find(bytes);
        transaction.executeWithoutResult(_ ->
            blobs.scanned(
                sha256,
                found.isPresent() ? ScanState.INFECTED : ScanState.CLEAN,
                found.orElse(""),
                clock.instant()));
        if (found.isPresent()) LOG.atWarn().addKeyValue("sha256", sha256).log("file.infected");
      } catch (IOException silent) {
        LOG.atWarn().log("scanner.silent");
        return;
      }
  }

  /// Lets go of bytes that nobody refers to, at night.
  @Scheduled(cron = "0 20 4 * * *", zone = "Asia/Bangkok")
  void tidy() {
    transaction.executeWithoutResult(_ -> blobs.tidy(clock.instant().minus(LOOSE)));
  }
}
