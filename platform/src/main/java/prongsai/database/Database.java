package prongsai.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;

/// A migrated database, with one pool of connections for each of its roles.
///
/// The door knows codes and no answers, the box knows answers and no codes: a connection of one has
/// no right to the tables of the other, and the desk to neither's (docs/anonymity.md).
public final class Database implements AutoCloseable {
  private final DatabaseAddress address;
  private final HikariDataSource desk;
  private final HikariDataSource door;
  private final HikariDataSource box;

  private Database(DatabaseAddress address) {
    this.address = address;
    desk = pool("desk", 12);
    door = pool("door", 6);
    box = pool("box", 6);
  }

  /// Brings a database up to date and opens its pools.
  ///
  /// @throws PostgresFailure if it cannot be reached, is too old, or belongs to something else
  public static Database open(DatabaseAddress address) {
    migrate(address);
    return new Database(address);
  }

  private static void migrate(DatabaseAddress address) {
    try {
      Flyway.configure()
          .dataSource(address.url(), address.user(), address.password())
          .locations("classpath:db/migration")
          .schemas("prongsai")
          .createSchemas(true)
          .validateMigrationNaming(true)
          .outOfOrder(true) // each package numbers its own migrations
          .load()
          .migrate();
    } catch (FlywayException failed) {
      throw new PostgresFailure(
          "เตรียมฐานข้อมูล "
              + address
              + " ไม่สำเร็จ (cannot prepare the database): "
              + failed.getMessage(),
          failed);
    }
  }

  private HikariDataSource pool(String role, int size) {
    HikariConfig settings = new HikariConfig();
    settings.setPoolName(role);
    settings.setJdbcUrl(address.url());
    settings.setUsername(address.user());
    settings.setPassword(address.password());
    settings.setMaximumPoolSize(size);
    settings.setMinimumIdle(1);
    settings.setConnectionInitSql("SET ROLE prongsai_" + role);
    settings.setInitializationFailTimeout(-1);
    settings.addDataSourceProperty("reWriteBatchedInserts", "true");
    // The details of an error may repeat the row that it is about.
    settings.addDataSourceProperty("logServerErrorDetail", "false");
    settings.addDataSourceProperty("ApplicationName", "prongsai " + role);
    return new HikariDataSource(settings);
  }

  /// Where it is.
  public DatabaseAddress address() {
    return address;
  }

  /// Everything but the tables of the door and of the box.
  public DataSource desk() {
    return desk;
  }

  /// Codes of respondents; no answers.
  public DataSource door() {
    return door;
  }

  /// Answers; no codes.
  public DataSource box() {
    return box;
  }

  /// The owner of all tables, one new connection at a time: for migrations, backup and restore.
  public DataSource owner() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(address.url());
    source.setUser(address.user());
    source.setPassword(address.password());
    return source;
  }

  @Override
  public void close() {
    box.close();
    door.close();
    desk.close();
  }
}
