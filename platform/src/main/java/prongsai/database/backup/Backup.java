package prongsai.database.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// Writes all tables as they are at one moment into one file: a ZIP archive with a text file a
/// table, in the form of PostgreSQL's COPY, and a list of their hashes. Rows stand in the order of
/// their random keys, so a backup says no more about when an answer came than the table does. The
/// secret keys of the installation are not in it.
public final class Backup {
  private Backup() {}

  /// How much was written.
  ///
  /// @param tables how many
  /// @param rows of all of them
  public record Summary(int tables, long rows) {}

  /// Writes a backup; the file is there whole or not at all, readable for its owner alone.
  ///
  /// @param owner the database, as its owner
  public static Summary write(DataSource owner, Path file) throws IOException {
    Path name = file.toAbsolutePath().getFileName();
    if (name == null) throw new BackupFault("ไม่ใช่ชื่อแฟ้ม (not a file): " + file);
    Path unfinished = file.toAbsolutePath().resolveSibling("." + name + ".unfinished");
    Files.deleteIfExists(unfinished);
    Files.createFile(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Manifest manifest;
      try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
        manifest = write(owner, to);
      }
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      long rows = manifest.tables().values().stream().mapToLong(Manifest.Content::rows).sum();
      return new Summary(manifest.tables().size(), rows);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static Manifest write(DataSource owner, OutputStream to) throws IOException {
    try (Connection connection = owner.getConnection();
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8)) {
      atOneMoment(connection);
      Map<String, Manifest.Content> contents = new LinkedHashMap<>();
      for (Tables.Table table : Tables.of(connection)) {
        zip.putNextEntry(new ZipEntry(table.name() + ".copy"));
        contents.put(table.name(), copy(connection, table, new Unclosed(zip)));
        zip.closeEntry();
      }
      List<String> migrations = Tables.migrations(connection);
      Manifest manifest = new Manifest(migrations, contents);
      zip.putNextEntry(new ZipEntry(Manifest.FILE));
      zip.write(manifest.bytes());
      zip.closeEntry();
      connection.rollback();
      return manifest;
    } catch (SQLException failed) {
      throw new BackupFault("สำรองข้อมูลไม่สำเร็จ (backup failed): " + failed.getMessage(), failed);
    }
  }

  private static void atOneMoment(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    sameText(connection);
  }

  /// Settings that decide how values are written.
  static void sameText(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL timezone = 'UTC'; SET LOCAL bytea_output = 'hex';"
              + " SET LOCAL extra_float_digits = 1; SET LOCAL intervalstyle = 'iso_8601'");
    }
  }

  /// Writes a table; what was written.
  static Manifest.Content copy(Connection connection, Tables.Table table, OutputStream to)
      throws SQLException, IOException {
    CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
    try (DigestOutputStream digest = Digests.over(to)) {
      long rows = copy.copyOut(table.copyOut(), digest);
      return new Manifest.Content(rows, Digests.text(digest));
    }
  }

  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream to) {
      super(to);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
