package prongsai.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// Captures, their parts and bytes, as rows.
final class EvidenceRows {
  private static final int MOST_OF_ITEM = 200;

  /// Nothing that was kept is larger when unpacked.
  private static final int MOST_BYTES = 256 << 20;

  private final JdbcClient desk;
  private final TimeRoots roots;
  private final PayloadRows payloads;

  EvidenceRows(JdbcClient desk, TimeRoots roots) {
    this.desk = desk;
    this.roots = roots;
    payloads = new PayloadRows(desk);
  }

  /// Which capture holds which body.
  PayloadRows payloads() {
    return payloads;
  }

  /// One capture of a round after the other, until the end of the transaction.
  void lock(RoundId round) {
    desk.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 153))")
        .param(round.toString())
        .query(row -> {});
  }

  /// The latest number of a round and the hash of its manifest; 0 and nothing at the start.
  record Last(int number, String sha256) {}

  Last last(RoundId round) {
    return desk.sql(
            """
            SELECT number, manifest_sha256 FROM evidence.capture WHERE round_id = ?
            ORDER BY number DESC LIMIT 1
            """)
        .param(round.value())
        .query((row, _) -> new Last(row.getInt(1), Sha256.hex(row.getBytes(2))))
        .optional()
        .orElse(new Last(0, ""));
  }

  long stored(RoundId round) {
    return desk.sql(
            """
            SELECT coalesce(sum(stored), 0) FROM evidence.blob WHERE sha256 IN (
              SELECT p.sha256 FROM evidence.part p JOIN evidence.capture c ON c.id = p.capture
              WHERE c.round_id = ? AND p.kept)
            """)
        .param(round.value())
        .query(Long.class)
        .single();
  }

  void add(Capture capture) {
    desk.sql(
            """
            INSERT INTO evidence.capture (id, round_id, number, item, url, landed, at, occasion,
              status, vantage, note, previous_sha256, manifest, manifest_sha256)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            capture.id().value(),
            capture.round().value(),
            capture.number(),
            capture.item().value(),
            capture.url(),
            capture.landed(),
            capture.at().atOffset(ZoneOffset.UTC),
            capture.occasion(),
            capture.status(),
            capture.vantage(),
            capture.note(),
            bytes(capture.previousSha256()),
            capture.manifest(),
            bytes(capture.manifestSha256()))
        .update();
    for (Part part : capture.parts()) add(capture.id(), part);
  }

  private void add(CaptureId capture, Part part) {
    desk.sql(
            "INSERT INTO evidence.part (capture, name, type, size, sha256, kept)"
                + " VALUES (?, ?, ?, ?, ?, ?)")
        .params(
            capture.value(),
            part.name(),
            part.type(),
            part.size(),
            bytes(part.sha256()),
            part.kept())
        .update();
  }

  void addStamp(CaptureId capture, byte[] token) {
    desk.sql("INSERT INTO evidence.stamp (capture, token) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .params(capture.value(), token)
        .update();
  }

  /// Captures without a time stamp that were made after a moment, the oldest first.
  List<CaptureId> unstamped(Instant after, int most) {
    return desk.sql(
            """
            SELECT c.id FROM evidence.capture c
            WHERE c.at > ? AND NOT EXISTS (SELECT 1 FROM evidence.stamp s WHERE s.capture = c.id)
            ORDER BY c.at LIMIT ?
            """)
        .params(after.atOffset(ZoneOffset.UTC), most)
        .query((row, _) -> new CaptureId(row.getObject(1, UUID.class)))
        .list();
  }

  void addBlob(String sha256, byte[] bytes, boolean pack) {
    byte[] stored = pack ? packed(bytes) : bytes;
    desk.sql(
            """
            INSERT INTO evidence.blob (sha256, packed, stored, bytes) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """)
        .params(bytes(sha256), pack, stored.length, stored)
        .update();
  }

  /// The bytes as they were handed in; empty when they are not there.
  Optional<byte[]> blob(String sha256) {
    return desk.sql("SELECT packed, bytes FROM evidence.blob WHERE sha256 = ?")
        .param(bytes(sha256))
        .query((row, _) -> row.getBoolean(1) ? unpacked(row.getBytes(2)) : row.getBytes(2))
        .optional();
  }

  boolean purged(String sha256) {
    return desk.sql("SELECT count(*) FROM evidence.purged WHERE sha256 = ?")
            .param(bytes(sha256))
            .query(Long.class)
            .single()
        > 0;
  }

  long purge(int before) {
    return desk.sql("SELECT evidence.purge(?)").param(before).query(Long.class).single();
  }

  Optional<Capture> find(CaptureId id) {
    return desk.sql("SELECT * FROM evidence.capture WHERE id = ?")
        .param(id.value())
        .query(this::capture)
        .optional();
  }

  List<Capture> of(RoundId round, Code item) {
    return desk.sql(
            """
            SELECT * FROM evidence.capture WHERE round_id = ? AND item = ?
            ORDER BY number DESC LIMIT ?
            """)
        .params(round.value(), item.value(), MOST_OF_ITEM)
        .query(this::capture)
        .list();
  }

  /// Number, hash and previous hash of each capture of a round, in order; hashes are worked out
  /// anew.
  List<Link> chain(RoundId round) {
    return desk.sql(
            """
            SELECT number, sha256(convert_to(manifest, 'UTF8')) AS is_now, manifest_sha256,
              previous_sha256
            FROM evidence.capture WHERE round_id = ? ORDER BY number
            """)
        .param(round.value())
        .query((row, _) ->
            new Link(
                row.getInt(1),
                Sha256.hex(row.getBytes(2)),
                Sha256.hex(row.getBytes(3)),
                Sha256.hex(row.getBytes(4))))
        .list();
  }

  /// One capture in the chain of its round.
  record Link(int number, String now, String kept, String previous) {}

  private Capture capture(ResultSet row, int number) throws SQLException {
    CaptureId id = new CaptureId(row.getObject("id", UUID.class));
    byte[] manifest = row.getBytes("manifest_sha256");
    return new Capture(
        id,
        new RoundId(row.getObject("round_id", UUID.class)),
        row.getInt("number"),
        new Code(row.getString("item")),
        row.getString("url"),
        row.getString("landed"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("occasion"),
        row.getInt("status"),
        row.getString("vantage"),
        row.getString("note"),
        Sha256.hex(row.getBytes("previous_sha256")),
        row.getString("manifest"),
        Sha256.hex(manifest),
        parts(id),
        stamp(id).flatMap(token -> TimeAuthority.read(token, manifest, roots)));
  }

  private List<Part> parts(CaptureId id) {
    return desk.sql("SELECT * FROM evidence.part WHERE capture = ? ORDER BY name")
        .param(id.value())
        .query((row, _) ->
            new Part(
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                Sha256.hex(row.getBytes("sha256")),
                row.getBoolean("kept")))
        .list();
  }

  Optional<byte[]> stamp(CaptureId id) {
    return desk.sql("SELECT token FROM evidence.stamp WHERE capture = ?")
        .param(id.value())
        .query((row, _) -> row.getBytes(1))
        .optional();
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  private static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return out.toByteArray();
  }

  /// Bytes that somebody changed may not unpack at all; they are then given as they are.
  private static byte[] unpacked(byte[] bytes) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return gzip.readNBytes(MOST_BYTES);
    } catch (IOException changed) {
      return bytes;
    }
  }
}
