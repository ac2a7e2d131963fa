package prongsai.server;

import ch.qos.logback.classic.Level;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import prongsai.database.Database;
import prongsai.database.DatabaseAddress;
import prongsai.database.EmbeddedPostgres;

/// A database in use: closed when done, and stopped with it if it is the program's own.
public record OpenDatabase(Database database, Optional<EmbeddedPostgres> postgres)
    implements AutoCloseable {

  /// Libraries speak of every connection until the server has its own way of logging.
  private static void quiet() {
    if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
        instanceof ch.qos.logback.classic.Logger root) {
      root.setLevel(Level.WARN);
      root.getLoggerContext().getLogger("org.flywaydb").setLevel(Level.ERROR);
    }
  }

  /// The database in a data folder.
  public static OpenDatabase embedded(Path folder) {
    quiet();
    EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("postgres"));
    return new OpenDatabase(Database.open(postgres.address()), Optional.of(postgres));
  }

  /// A database elsewhere.
  public static OpenDatabase at(DatabaseAddress address) {
    quiet();
    return new OpenDatabase(Database.open(address), Optional.empty());
  }

  @Override
  public void close() {
    database.close();
    postgres.ifPresent(EmbeddedPostgres::close);
  }
}
