package prongsai.progress;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Bytes by their hash, each content once, in chunks, so that no file is ever whole in memory.
final class Blobs {
  private static final int CHUNK = 256 << 10;

  private final JdbcClient desk;

  Blobs(JdbcClient desk) {
    this.desk = desk;
  }

  /// Bytes that are kept.
  ///
  /// @param isNew whether they were not there before
  record Kept(boolean isNew, ScanState scan) {}

  /// Keeps a file, within the caller's transaction: all of it or nothing.
  ///
  /// @param scan what is known of it, should it be new
  Kept keep(Path file, String sha256, ScanState scan, Instant now) throws IOException {
    byte[] hash = HexFormat.of().parseHex(sha256);
    Kept kept =
        desk.sql(
                """
                INSERT INTO progress.blob (sha256, size, scan, made) VALUES (?, ?, ?, ?)
                ON CONFLICT (sha256) DO UPDATE SET made = excluded.made
                RETURNING xmax = 0 AS is_new, scan
                """)
            .params(hash, Files.size(file), scan.name(), now.atOffset(ZoneOffset.UTC))
            .query((row, number) ->
                new Kept(row.getBoolean("is_new"), ScanState.valueOf(row.getString("scan"))))
            .single();
    if (kept.isNew()) chunks(file, hash);
    return kept;
  }

  private void chunks(Path file, byte[] hash) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      int number = 0;
      for (byte[] some = bytes.readNBytes(CHUNK); some.length > 0; some = bytes.readNBytes(CHUNK))
        desk.sql("INSERT INTO progress.chunk (sha256, number, bytes) VALUES (?, ?, ?)")
            .params(hash, number++, some)
            .update();
    }
  }

  /// Writes the bytes of a hash, chunk after chunk.
  void write(String sha256, OutputStream to) throws IOException {
    byte[] hash = HexFormat.of().parseHex(sha256);
    int chunks = count(hash);
    for (int number = 0; number < chunks; number++) to.write(chunk(hash, number));
  }

  /// The bytes of a hash, read chunk after chunk while they are asked for.
  InputStream read(String sha256) {
    byte[] hash = HexFormat.of().parseHex(sha256);
    return new Chunks(hash, count(hash));
  }

  private final class Chunks extends InputStream {
    private final byte[] hash;
    private final int count;
    private int next;
    private InputStream now = InputStream.nullInputStream();

    Chunks(byte[] hash, int count) {
      this.hash = hash;
      this.count = count;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      int read = now.read(to, from, length);
      while (read < 0 && next < count) {
        now = new ByteArrayInputStream(chunk(hash, next++));
        read = now.read(to, from, length);
      }
      return read;
    }
  }

  private int count(byte[] hash) {
    return desk.sql("SELECT count(*) FROM progress.chunk WHERE sha256 = ?")
        .param(hash)
        .query(Integer.class)
        .single();
  }

  private byte[] chunk(byte[] hash, int number) {
    return desk.sql("SELECT bytes FROM progress.chunk WHERE sha256 = ? AND number = ?")
        .params(hash, number)
        .query((row, at) -> row.getBytes("bytes"))
        .optional()
        .orElseThrow(() -> new UncheckedIOException(new IOException("bytes that were let go")));
  }

  /// Hashes of what a scanner has not seen yet, the oldest first.
  List<String> unscanned(int most) {
    return desk.sql(
            """
            SELECT sha256 FROM progress.blob WHERE scan IN ('WAITING', 'NOT_ASKED')
            ORDER BY made LIMIT ?
            """)
        .param(most)
        .query((row, number) -> HexFormat.of().formatHex(row.getBytes("sha256")))
        .list();
  }

  /// Notes what the scanner said. Of what is infected only the hash stays.
  void scanned(String sha256, ScanState state, String finding, Instant now) {
    byte[] hash = HexFormat.of().parseHex(sha256);
    desk.sql("UPDATE progress.blob SET scan = ?, finding = ?, scanned_at = ? WHERE sha256 = ?")
        .params(state.name(), finding, now.atOffset(ZoneOffset.UTC), hash)
        .update();
    if (state == ScanState.INFECTED)
      desk.sql("DELETE FROM progress.chunk WHERE sha256 = ?").param(hash).update();
  }

  /// Lets go of bytes that no file has had since a moment.
  int tidy(Instant before) {
    String loose =
        """
        sha256 IN (SELECT b.sha256 FROM progress.blob b WHERE b.made < ? AND b.scan <> 'INFECTED'
          AND NOT EXISTS (SELECT FROM progress.file f WHERE f.sha256 = b.sha256))
        """;
    desk.sql("DELETE FROM progress.chunk WHERE " + loose)
        .param(before.atOffset(ZoneOffset.UTC))
        .update();
    return desk.sql("DELETE FROM progress.blob WHERE " + loose)
        .param(before.atOffset(ZoneOffset.UTC))
        .update();
  }
}
