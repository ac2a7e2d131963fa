package prongsai.participation;

import prongsai.suppression.CountRange;
import prongsai.suppression.Suppression;
import prongsai.web.Numbers;

/// Counts in words, as far as they may be told.
public final class CountWords {
  private CountWords() {}

  /// `312 คน`, `น้อยกว่า 10 คน`, `อย่างน้อย 120 คน`, or that it is not told.
  ///
  /// @param unit what is counted, `คน`
  public static String of(CountRange count, String unit) {
    if (count.isExact()) return Numbers.grouped(count.least()) + " " + unit;
    if (count.least() > 0) return "อย่างน้อย " + Numbers.grouped(count.least()) + " " + unit;
    return count.most() < Suppression.MINIMUM
        ? "น้อยกว่า " + Suppression.MINIMUM + " " + unit
        : "ไม่แสดง เพราะมีผู้ตอบน้อย";
  }
}
