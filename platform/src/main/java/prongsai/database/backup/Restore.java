package prongsai.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/// Fills an empty database from a backup, in one transaction: afterwards everything is there, with
/// the hashes of the backup, or nothing.
public final class Restore {
  private Restore() {}

  /// Restores.
  ///
  /// @param owner an empty database at the same migrations, as its owner
  /// @throws BackupFault if the file is damaged or of another version, or the database is not empty
  public static Backup.Summary read(DataSource owner, Path file) throws IOException {
    if (!Files.isRegularFile(file)) throw new BackupFault("ไม่พบแฟ้มสำรอง (no such file): " + file);
    try (ZipFile zip = new ZipFile(file.toFile());
        Connection connection = owner.getConnection()) {
      connection.setAutoCommit(false);
      Backup.sameText(connection);
      Manifest manifest = manifest(zip);
      List<Tables.Table> tables = Tables.of(connection);
      check(connection, manifest, tables);
      long rows = 0;
      for (Tables.Table table : tables) rows += fill(connection, zip, table);
      for (Tables.Table table : tables) compare(connection, table, manifest);
      connection.commit();
      return new Backup.Summary(tables.size(), rows);
    } catch (ZipException damaged) {
      throw new BackupFault(
          "แฟ้มสำรองเสียหาย (the backup is damaged): " + damaged.getMessage(), damaged);
    } catch (SQLException failed) {
      throw new BackupFault(
          "กู้คืนไม่สำเร็จ ไม่มีสิ่งใดเปลี่ยนแปลง (restore failed): " + failed.getMessage(),
          failed);
    }
  }

  private static Manifest manifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(Manifest.FILE);
    if (entry == null)
      throw new BackupFault("ไม่ใช่แฟ้มสำรองของโปร่งใส (not a backup): " + zip.getName());
    try (InputStream in = zip.getInputStream(entry)) {
      return Manifest.read(in.readNBytes(1 << 24));
    }
  }

  private static void check(Connection connection, Manifest manifest, List<Tables.Table> tables)
      throws SQLException {
    if (!manifest.migrations().equals(Tables.migrations(connection)))
      throw new BackupFault(
          "แฟ้มสำรองมาจากโปรแกรมคนละรุ่น (made by another version) — กู้คืนด้วยโปรแกรมรุ่นเดียวกับที่สำรองไว้ แล้วจึงเปิดด้วยรุ่นใหม่");
    Set<String> names = new LinkedHashSet<>(tables.stream().map(Tables.Table::name).toList());
    if (!names.equals(manifest.tables().keySet()))
      throw new BackupFault("รายการตารางในแฟ้มสำรองไม่ตรงกัน (tables differ)");
    for (Tables.Table table : tables)
      if (isFilled(connection, table))
        throw new BackupFault(
            "ฐานข้อมูลปลายทางมีข้อมูลอยู่แล้ว จึงไม่กู้คืนทับ (the database is not empty): "
                + table.name()
                + " — ระบุโฟลเดอร์ว่างด้วย --data");
  }

  private static boolean isFilled(Connection connection, Tables.Table table) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT EXISTS (SELECT 1 FROM " + table.name() + ")")) {
      return row.next() && row.getBoolean(1);
    }
  }

  private static long fill(Connection connection, ZipFile zip, Tables.Table table)
      throws SQLException, IOException {
    ZipEntry entry = zip.getEntry(table.name() + ".copy");
    if (entry == null) throw new BackupFault("แฟ้มสำรองขาดตาราง (missing table): " + table.name());
    try (Statement statement = connection.createStatement();
        InputStream rows = zip.getInputStream(entry)) {
      statement.execute("ALTER TABLE " + table.name() + " DISABLE TRIGGER USER");
      long filled = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn(), rows);
      statement.execute("ALTER TABLE " + table.name() + " ENABLE TRIGGER USER");
      for (String column : table.columns()) continueCounting(statement, table, column);
      return filled;
    }
  }

  /// New rows must be numbered after the restored ones.
  private static void continueCounting(Statement statement, Tables.Table table, String column)
      throws SQLException {
    Optional<String> sequence = Optional.empty();
    String plain = column.substring(1, column.length() - 1).replace("'", "''");
    try (ResultSet row =
        statement.executeQuery(
            "SELECT pg_get_serial_sequence('" + table.name() + "', '" + plain + "')")) {
      if (row.next()) sequence = Optional.ofNullable(row.getString(1));
    }
    if (sequence.isPresent())
      statement.execute(
          "SELECT setval('"
              + sequence.get()
              + "', greatest(1, (SELECT max("
              + column
              + ") FROM "
              + table.name()
              + ")))");
  }

  private static void compare(Connection connection, Tables.Table table, Manifest manifest)
      throws SQLException, IOException {
    Manifest.Content now = Backup.copy(connection, table, OutputStream.nullOutputStream());
    if (!now.equals(manifest.tables().get(table.name())))
      throw new BackupFault(
          "แฟ้มสำรองเสียหาย ค่าแฮชของตารางไม่ตรงกัน (hash differs): " + table.name());
  }
}
