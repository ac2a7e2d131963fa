package prongsai.agency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Files with agencies between being tried and being taken over. After a day they are gone.
@Component
public class Uploads {
  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient desk;
  private final Clock clock;

  /// On the tables that the desk may read and write.
  public Uploads(JdbcClient desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /// Keeps a file, and throws away what is too old.
  ///
  /// @param account whose it is; nobody else gets it back
  public UUID keep(long account, String name, byte[] content) {
    desk.sql("DELETE FROM agency.upload WHERE uploaded < ?")
        .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
        .update();
    return desk.sql(
            "INSERT INTO agency.upload (account, name, content, uploaded) VALUES (?, ?, ?, ?) RETURNING id")
        .params(account, name, content, clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, number) -> row.getObject(1, UUID.class))
        .single();
  }

  /// A file that was kept for an account, read.
  public Optional<RegisterFile> find(long account, UUID id) {
    return desk.sql("SELECT name, content FROM agency.upload WHERE id = ? AND account = ?")
        .params(id, account)
        .query((row, number) -> read(row.getString("name"), row.getBytes("content")))
        .optional();
  }

  private static RegisterFile read(String name, byte[] content) {
    try {
      Path file = Files.createTempFile("agencies", null);
      try {
        Files.write(file, content);
        return RegisterFile.read(file, name);
      } finally {
        Files.delete(file);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// Throws a file away.
  public void discard(UUID id) {
    desk.sql("DELETE FROM agency.upload WHERE id = ?").param(id).update();
  }
}
