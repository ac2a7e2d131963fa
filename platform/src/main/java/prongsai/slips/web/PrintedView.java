package prongsai.slips.web;

import java.util.List;
import prongsai.invitation.CodeCounts;
import prongsai.round.RoundState;
import prongsai.slips.CodesInWords;
import prongsai.slips.Paper;
import prongsai.slips.PublicLink;
import prongsai.web.Numbers;

/// What the page of printed matter shows.
///
/// @param mayIssue whether this person may have codes made
/// @param links the one of the agency first, then those of the service points
public record PrintedView(
    Paper paper, boolean mayIssue, CodeCounts counts, SlipForm form, List<PublicLink> links) {

  /// Where the page is.
  public String path() {
    return "/desk/rounds/" + paper.round().id();
  }

  /// Whether paper is still of use to the round.
  public boolean collects() {
    RoundState state = paper.round().state();
    return state == RoundState.PLANNED || state == RoundState.OPEN;
  }

  /// Why the address must be set before anything is printed; empty when it may be.
  public String addressFault() {
    return paper.fits()
        ? ""
        : "ที่อยู่เว็บ "
            + paper.staffAddress()
            + " ยาวเกินกว่าจะพิมพ์ลงสลิปได้ โปรดให้ผู้ดูแลเครื่องแม่ข่ายกำหนดที่อยู่ที่สั้นกว่านี้ (prongsai.address)";
  }

  /// What to think of before paper with this address is handed out; empty when all is well.
  public String addressWarning() {
    if (paper.site().isOnlyHere())
      return "ที่อยู่นี้เปิดได้จากเครื่องนี้เครื่องเดียว โทรศัพท์ของผู้ตอบจะเปิดไม่ได้ ใช้ลองระบบได้ แต่อย่าแจกจริง";
    return paper.site().isSecure()
        ? ""
        : "ที่อยู่นี้ไม่ได้เข้ารหัส (ไม่ใช่ https) ผู้ที่อยู่ในเครือข่ายเดียวกันอาจเห็นรหัสและคำตอบระหว่างทาง อย่าแจกจริงจนกว่าจะใช้ https";
  }

  /// How many codes there are.
  public String issued() {
    return Numbers.grouped(counts.issued());
  }

  /// How many were used, as far as that is told.
  public String spent() {
    return CodesInWords.spent(counts);
  }

  /// A link to make a poster with.
  public String poster(PublicLink link, String size) {
    return path() + "/printed/poster?place=" + link.id() + "&size=" + size;
  }

  /// The picture of a link's QR code.
  public String qrCode(PublicLink link) {
    return path() + "/printed/qr.svg?place=" + link.id();
  }
}
