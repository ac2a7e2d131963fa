package prongsai.database.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.database.Database;
import prongsai.database.TestDatabase;

class BackupTest {
  @TempDir private Path folder;

  /// Tables of every awkward kind: a reference forward in the alphabet and to itself, identity,
  /// bytes, Thai, nothing.
  private static Database sample() {
    Database database = TestDatabase.fresh();
    JdbcClient owner = JdbcClient.create(database.owner());
    owner
        .sql(
            """
            CREATE SCHEMA sample;
            CREATE TABLE sample.z (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, parent bigint REFERENCES sample.z, name text);
            CREATE TABLE sample.a (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), z bigint REFERENCES sample.z, bytes bytea, at timestamptz);
            CREATE FUNCTION sample.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
            """)
        .update();
    return database;
  }

  private static void fill(Database database, int rows) {
    JdbcClient owner = JdbcClient.create(database.owner());
    owner
        .sql(
            "INSERT INTO sample.z (name) SELECT 'อบจ. ' || n || E'\\t\\n\\\\' FROM generate_series(1, ?) n")
        .param(rows)
        .update();
    owner.sql("UPDATE sample.z SET parent = id - 1 WHERE id > 1").update();
    owner
        .sql(
            "INSERT INTO sample.a (z, bytes, at) SELECT id, decode(md5(id::text), 'hex'), now() FROM sample.z WHERE id % 2 = 0")
        .update();
    owner
        .sql(
            "CREATE TRIGGER refuse BEFORE INSERT ON sample.a FOR EACH ROW EXECUTE FUNCTION sample.refuse()")
        .update();
  }

  @Test
  void whatIsRestoredIsWhatWasThere() throws IOException {
    Path first = folder.resolve("first.zip");
    Path second = folder.resolve("second.zip");
    try (Database from = sample();
        Database to = sample()) {
      fill(from, 500);
      Backup.Summary written = Backup.write(from.owner(), first);
      assertThat(written.rows()).isGreaterThanOrEqualTo(750);
      assertThat(Restore.read(to.owner(), first)).isEqualTo(written);
      Backup.write(to.owner(), second);
      assertThat(manifest(second)).isEqualTo(manifest(first));
      JdbcClient restored = JdbcClient.create(to.owner());
      assertThat(
              restored
                  .sql("INSERT INTO sample.z (name) VALUES ('ถัดไป') RETURNING id")
                  .query(Long.class)
                  .single())
          .isEqualTo(501);
    }
  }

  @Test
  void aBackupIsOfOneMomentThoughRowsKeepComing() throws Exception {
    Path file = folder.resolve("busy.zip");
    try (Database from = sample();
        Database to = sample()) {
      AtomicBoolean done = new AtomicBoolean();
      Thread writer =
          Thread.ofPlatform()
              .start(() -> {
                JdbcClient owner = JdbcClient.create(from.owner());
                while (!done.get())
                  owner
                      .sql(
                          "WITH z AS (INSERT INTO sample.z (name) VALUES ('x') RETURNING id) INSERT INTO sample.a (z) SELECT id FROM z")
                      .update();
              });
      for (int i = 0; i < 3; i++) Backup.write(from.owner(), file);
      done.set(true);
      writer.join();
      Restore.read(to.owner(), file);
      JdbcClient restored = JdbcClient.create(to.owner());
      assertThat(restored.sql("SELECT count(*) FROM sample.a").query(Long.class).single())
          .isEqualTo(restored.sql("SELECT count(*) FROM sample.z").query(Long.class).single())
          .isPositive();
    }
  }

  @Test
  void aDamagedBackupChangesNothing() throws IOException {
    Path good = folder.resolve("good.zip");
    Path damaged = folder.resolve("damaged.zip");
    try (Database from = sample();
        Database to = sample()) {
      fill(from, 50);
      Backup.write(from.owner(), good);
      rewrite(good, damaged);
      assertThatThrownBy(() -> Restore.read(to.owner(), damaged))
          .isInstanceOf(BackupFault.class)
          .hasMessageContaining("sample.z");
      assertThat(
              JdbcClient.create(to.owner())
                  .sql("SELECT count(*) FROM sample.z")
                  .query(Long.class)
                  .single())
          .isZero();
    }
  }

  @Test
  void nothingIsRestoredOverWhatIsThere() throws IOException {
    Path file = folder.resolve("full.zip");
    try (Database from = sample()) {
      fill(from, 5);
      Backup.write(from.owner(), file);
      assertThatThrownBy(() -> Restore.read(from.owner(), file))
          .isInstanceOf(BackupFault.class)
          .hasMessageContaining("not empty");
    }
  }

  @Test
  void aFileOfAnotherKindIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "สวัสดี");
    try (Database to = sample()) {
      assertThatThrownBy(() -> Restore.read(to.owner(), file)).isInstanceOf(BackupFault.class);
    }
  }

  private static String manifest(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(Manifest.FILE))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// The same archive with one letter of one row changed.
  private static void rewrite(Path from, Path to) throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile());
        OutputStream out = Files.newOutputStream(to);
        ZipOutputStream written = new ZipOutputStream(out)) {
      for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
        written.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = zip.getInputStream(entry)) {
          String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          String changed =
              entry.getName().startsWith("sample.z") ? text.replaceFirst("อบจ", "อบต") : text;
          written.write(changed.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
  }
}
