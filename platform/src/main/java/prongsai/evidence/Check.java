package prongsai.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Works out every hash of a capture anew, and follows the chain of its round.
final class Check {
  private final EvidenceRows rows;
  private final Capture capture;
  private final List<String> faults = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();

  Check(EvidenceRows rows, Capture capture) {
    this.rows = rows;
    this.capture = capture;
  }

  Verification verify() {
    if (!Sha256.hex(Sha256.of(capture.manifest())).equals(capture.manifestSha256()))
      faults.add("บัญชีรายการของหลักฐานไม่ตรงกับค่าแฮชที่บันทึกไว้");
    if (!Manifest.of(capture).equals(capture.manifest()))
      faults.add("ข้อมูลของหลักฐานไม่ตรงกับบัญชีรายการ");
    for (Part part : capture.parts()) if (part.kept()) check(part);
    capture
        .part(Part.WARC)
        .filter(Part::kept)
        .flatMap(part -> rows.blob(part.sha256()))
        .map(new ReferredBodies(rows, capture.round())::faults)
        .ifPresent(faults::addAll);
    chain();
    if (capture.stamp().isEmpty() && rows.stamp(capture.id()).isPresent())
      faults.add("ตราเวลาจากภายนอกไม่ตรงกับบัญชีรายการ");
    return new Verification(faults, gone, capture.stamp().isPresent());
  }

  private void check(Part part) {
    Optional<byte[]> bytes = rows.blob(part.sha256());
    if (bytes.isEmpty() && rows.purged(part.sha256())) gone.add(part.name());
    else if (bytes.isEmpty()) faults.add("ไม่พบเนื้อหาของ " + EvidenceWords.part(part.name()));
    else if (!Sha256.hex(Sha256.of(bytes.get())).equals(part.sha256()))
      faults.add("เนื้อหาของ" + EvidenceWords.part(part.name()) + "ไม่ตรงกับค่าแฮช");
  }

  /// Every capture of the round holds the hash of the one before, and none is missing.
  private void chain() {
    String previous = "";
    int number = 0;
    for (EvidenceRows.Link link : rows.chain(capture.round())) {
      number++;
      if (link.number() != number || !link.previous().equals(previous))
        faults.add("ลำดับหลักฐานของรอบนี้ขาดตอนที่ลำดับ " + number);
      if (!link.now().equals(link.kept()))
        faults.add("บัญชีรายการของหลักฐานลำดับ " + link.number() + " ของรอบนี้ถูกเปลี่ยน");
      if (!faults.isEmpty()) return;
      previous = link.kept();
    }
  }
}
