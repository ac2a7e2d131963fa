package prongsai.slips;

import prongsai.invitation.CodeCounts;
import prongsai.suppression.CountRange;
import prongsai.web.Numbers;

/// How many codes were used, as pages say it: down to whole tens, so that nobody who looks at the
/// page again sees one person more.
public final class CodesInWords {
  private static final int STEP = 10;

  private CodesInWords() {}

  /// `น้อยกว่า 10 รหัส`, `อย่างน้อย 120 รหัส`, or that it is not told.
  public static String spent(CodeCounts counts) {
    CountRange spent = counts.spent();
    if (counts.issued() == 0) return "ยังไม่มี";
    if (spent.least() < STEP)
      return spent.most() < STEP ? "น้อยกว่า 10 รหัส" : "ไม่แสดง เพราะออกรหัสไว้น้อยกว่า 20 รหัส";
    return "อย่างน้อย " + Numbers.grouped(spent.least() / STEP * STEP) + " รหัส";
  }
}
