package prongsai.server;

import java.nio.file.Path;
import java.util.Optional;
import prongsai.database.Database;
import prongsai.database.DatabaseAddress;
import prongsai.database.EmbeddedPostgres;

/// A database in use: closed when done, and stopped with it if it is the program's own.
public record OpenDatabase(Database database, Optional<EmbeddedPostgres> postgres)
    implements AutoCloseable {

  /// The database in a data folder.
  public static OpenDatabase embedded(Path folder) {
    EmbeddedPostgres postgres = EmbeddedPostgres.start(folder.resolve("postgres"));
    return new OpenDatabase(Database.open(postgres.address()), Optional.of(postgres));
  }

  /// A database elsewhere.
  public static OpenDatabase at(DatabaseAddress address) {
    return new OpenDatabase(Database.open(address), Optional.empty());
  }

  @Override
  public void close() {
    database.close();
    postgres.ifPresent(EmbeddedPostgres::close);
  }
}
