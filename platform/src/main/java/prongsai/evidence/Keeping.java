package prongsai.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import prongsai.evidence.Evidence.Seen;
import prongsai.fetching.Exchange;
import prongsai.fetching.Fetched;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// One capture being stored, within the transaction that holds the chain of its round.
final class Keeping {
  private static final String WEAK =
      "การเข้ารหัสของเว็บไซต์ล้าสมัยหรือใบรับรองเชื่อถือไม่ได้ เบราว์เซอร์อาจเตือนหรือไม่ยอมเปิด";

  private final EvidenceRows rows;
  private final EvidenceSettings settings;
  private final RoundId round;
  private final Code item;
  private final CaptureId id = new CaptureId(UUID.randomUUID());
  private final List<Part> parts = new ArrayList<>();
  private long room;
  private String note = "";

  Keeping(EvidenceRows rows, EvidenceSettings settings, RoundId round, Code item) {
    this.rows = rows;
    this.settings = settings;
    this.round = round;
    this.item = item;
  }

  Capture keep(Seen seen, Optional<byte[]> picture, Instant now) {
    room = settings.budget() - rows.stored(round);
    picture.ifPresent(bytes -> add(Part.PICTURE, "image/png", bytes, false));
    byte[] text = seen.text().getBytes(StandardCharsets.UTF_8);
    always(Part.TEXT, "text/plain;charset=utf-8", text, true);
    WarcFile warc = WarcFile.of(seen.all(), now, hash -> rows.payloads().find(round, hash));
    boolean kept = add(Part.WARC, WarcFile.TYPE, warc.bytes(), false);
    if (seen.all().stream()
        .anyMatch(fetched -> fetched.remarks().contains(Fetched.Remark.WEAK_ENCRYPTION)))
      note = (note + " " + WEAK).strip();
    Capture capture = capture(seen, now);
    rows.add(capture);
    if (kept) warc.payloads().forEach(payload -> rows.payloads().add(round, id, payload));
    return capture;
  }

  /// A part that is kept while there is room; afterwards only its hash is.
  private boolean add(String name, String type, byte[] bytes, boolean pack) {
    if (bytes.length <= room) {
      always(name, type, bytes, pack);
      return true;
    }
    note = "พื้นที่เก็บหลักฐานของรอบนี้เต็ม จึงเก็บเฉพาะข้อความและค่าแฮช";
    parts.add(new Part(name, type, bytes.length, Sha256.hex(Sha256.of(bytes)), false));
    return false;
  }

  private void always(String name, String type, byte[] bytes, boolean pack) {
    String sha256 = Sha256.hex(Sha256.of(bytes));
    rows.addBlob(sha256, bytes, pack);
    parts.add(new Part(name, type, bytes.length, sha256, true));
    room -= bytes.length;
  }

  private Capture capture(Seen seen, Instant now) {
    EvidenceRows.Last last = rows.last(round);
    Optional<Exchange> landed = seen.landed();
    Capture bare =
        new Capture(
            id,
            round,
            last.number() + 1,
            item,
            seen.url(),
            landed.map(exchange -> exchange.uri().toString()).orElse(seen.url()),
            now,
            seen.occasion(),
            landed.map(Exchange::status).orElse(0),
            settings.vantage(),
            note,
            last.sha256(),
            "",
            "",
            parts,
            Optional.empty());
    String manifest = Manifest.of(bare);
    return bare.with(manifest, Sha256.hex(Sha256.of(manifest)));
  }
}
