package prongsai.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/// A fresh, migrated database for each test class, on one PostgreSQL for all tests of a run: of its
/// own, or the one that the environment variable `PRONGSAI_TEST_DATABASE` names.
public final class TestDatabase {
  private static final DatabaseAddress SERVER = server();
  private static final String TEMPLATE = template();

  private TestDatabase() {}

  private static DatabaseAddress server() {
    String given = System.getenv("PRONGSAI_TEST_DATABASE");
    if (given != null && !given.isBlank()) return DatabaseAddress.parse(given, "");
    EmbeddedPostgres postgres =
        EmbeddedPostgres.start(
            Path.of(System.getProperty("project.root", ".."))
                .resolve("platform/target/test-postgres"));
    Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
    return postgres.address();
  }

  private static String template() {
    String name = "prongsai_" + UUID.randomUUID().toString().replace("-", "");
    execute("CREATE DATABASE " + name);
    Database.open(SERVER.withDatabase(name)).close();
    return name;
  }

  /// A migrated, empty database; its address.
  public static DatabaseAddress address() {
    String name = "prongsai_" + UUID.randomUUID().toString().replace("-", "");
    synchronized (TestDatabase.class) {
      execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
    }
    return SERVER.withDatabase(name);
  }

  /// An empty database without tables; its address.
  public static DatabaseAddress bare() {
    String name = "prongsai_" + UUID.randomUUID().toString().replace("-", "");
    execute("CREATE DATABASE " + name);
    return SERVER.withDatabase(name);
  }

  /// A migrated, empty database, open.
  public static Database fresh() {
    return Database.open(address());
  }

  private static void execute(String sql) {
    try (Connection connection =
            java.sql.DriverManager.getConnection(SERVER.url(), SERVER.user(), SERVER.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(sql, failed);
    }
  }
}
