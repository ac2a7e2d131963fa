package prongsai.evidence.web;

import java.util.List;
import java.util.Optional;
import prongsai.agency.Agency;
import prongsai.evidence.Capture;
import prongsai.evidence.Difference;
import prongsai.evidence.EvidenceWords;
import prongsai.evidence.Part;
import prongsai.evidence.TimeStamp;
import prongsai.evidence.Verification;
import prongsai.round.Round;
import prongsai.web.ThaiDates;

/// What the page of a capture shows.
///
/// @param text readable text, perhaps only its beginning
/// @param cut whether it is only the beginning
/// @param others captures of the same item, the latest first
/// @param against the capture that this one is compared with; empty when none was chosen
/// @param differences from that one to this one
/// @param verification empty until somebody asks
/// @param awaitsStamp whether a time stamp is still asked for
public record EvidenceView(
    Agency agency,
    Round round,
    Capture capture,
    String text,
    boolean cut,
    boolean picture,
    List<Capture> others,
    Optional<Capture> against,
    List<Difference> differences,
    Optional<Verification> verification,
    boolean awaitsStamp) {

  /// Where the page of a capture is.
  public String path(Capture one) {
    return "/desk/rounds/" + round.id() + "/evidence/" + one.id().value();
  }

  /// Where the page of the item is.
  public String itemPath() {
    return "/desk/rounds/" + round.id() + "/disclosure/" + capture.item();
  }

  /// When a capture was made, to the second, in words.
  public String at(Capture one) {
    int seconds = one.at().atZone(ThaiDates.ZONE).getSecond();
    return ThaiDates.moment(one.at()).replace(" น.", ".%02d น.".formatted(seconds));
  }

  /// What the site answered.
  public String status() {
    return capture.status() == 0 ? "ไม่มีคำตอบจากเว็บไซต์" : "HTTP " + capture.status();
  }

  /// The time stamp, in words.
  public String stamp() {
    return capture
        .stamp()
        .map(stamp ->
            ThaiDates.moment(stamp.at()) + " โดย " + stamp.by() + " " + trust(stamp.trust()))
        .orElse(
            awaitsStamp
                ? "รอตราเวลาจากภายนอก ระบบขอซ้ำทุกชั่วโมงไม่เกิน 7 วัน ระหว่างนี้เวลาที่แสดงเป็นเวลาของระบบนี้"
                : "ไม่มีตราเวลาจากภายนอก เวลาที่แสดงเป็นเวลาของระบบนี้");
  }

  private static String trust(TimeStamp.Trust trust) {
    return switch (trust) {
      case NOT_CHECKED ->
          "(ลายมือชื่อถูกต้อง แต่ระบบนี้ไม่ได้ตั้งรายชื่อผู้ให้บริการที่เชื่อถือไว้)";
      case TRUSTED -> "(ตรวจแล้วว่าเป็นผู้ให้บริการที่ระบบนี้เชื่อถือ)";
      case UNKNOWN -> "(ลายมือชื่อถูกต้อง แต่ไม่ใช่ผู้ให้บริการที่ระบบนี้เชื่อถือ)";
    };
  }

  /// What became of the bytes of a part, in words.
  public String kept(Part part) {
    return part.kept() ? EvidenceWords.size(part.size()) : "เก็บเฉพาะค่าแฮช";
  }
}
