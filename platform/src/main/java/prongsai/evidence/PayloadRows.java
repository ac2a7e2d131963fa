package prongsai.evidence;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.round.RoundId;

/// Which capture of a round holds which body, as rows.
final class PayloadRows {
  private final JdbcClient desk;

  PayloadRows(JdbcClient desk) {
    this.desk = desk;
  }

  void add(RoundId round, CaptureId capture, WarcFile.Payload payload) {
    desk.sql(
            """
            INSERT INTO evidence.payload (round_id, sha256, record_id, uri, at, capture)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """)
        .params(
            round.value(),
            hash(payload.sha256()),
            payload.record(),
            payload.uri(),
            payload.at().atOffset(ZoneOffset.UTC),
            capture.value())
        .update();
  }

  Optional<WarcFile.Payload> find(RoundId round, String sha256) {
    return desk.sql(
            "SELECT record_id, uri, at FROM evidence.payload WHERE round_id = ? AND sha256 = ?")
        .params(round.value(), hash(sha256))
        .query((row, _) ->
            new WarcFile.Payload(
                sha256,
                row.getObject("record_id", UUID.class),
                row.getString("uri"),
                row.getObject("at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /// The archive that holds a body of a round: its hash, and the id of the record in it.
  record Holder(String archive, String record) {}

  Optional<Holder> holder(RoundId round, String sha256) {
    return desk.sql(
            """
            SELECT p.sha256, y.record_id FROM evidence.payload y
            JOIN evidence.part p ON p.capture = y.capture AND p.name = 'warc'
            WHERE y.round_id = ? AND y.sha256 = ?
            """)
        .params(round.value(), hash(sha256))
        .query((row, _) ->
            new Holder(Sha256.hex(row.getBytes(1)), "urn:uuid:" + row.getObject(2, UUID.class)))
        .optional();
  }

  private static byte[] hash(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
