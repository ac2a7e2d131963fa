package prongsai.review.web;

import java.math.RoundingMode;
import prongsai.review.Kappa;
import prongsai.scoring.Ratio;

/// An agreement in plain words, after Landis and Koch (1977). The words are a habit of the field,
/// no law.
public final class KappaWords {
  private static final int FULL = 100;

  private KappaWords() {}

  /// The value with two decimals; a dash where there is none.
  public static String value(Kappa kappa) {
    return kappa
        .value()
        .map(found -> found.toDecimal(2, RoundingMode.HALF_UP).toString())
        .orElse("–");
  }

  /// How many of a hundred pairs agree.
  public static String share(Kappa kappa) {
    return kappa.pairs() == 0
        ? "–"
        : Ratio.of((long) kappa.agreed() * FULL, kappa.pairs())
            .toDecimal(0, RoundingMode.HALF_UP)
            .toString();
  }

  /// What it says.
  public static String reading(Kappa kappa) {
    if (!kappa.isEnough()) return "ข้อมูลไม่พอ";
    return kappa
        .value()
        .map(KappaWords::reading)
        .orElse("คำนวณไม่ได้ เพราะทั้งสองคนให้ผลเดียวกันทุกรายการ");
  }

  private static String reading(Ratio value) {
    if (value.signum() < 0) return "ตรงกันน้อยกว่าที่จะเกิดโดยบังเอิญ";
    if (!above(value, 20)) return "ตรงกันเล็กน้อย";
    if (!above(value, 40)) return "ตรงกันพอใช้";
    if (!above(value, 60)) return "ตรงกันปานกลาง";
    if (!above(value, 80)) return "ตรงกันมาก";
    return "ตรงกันเกือบทั้งหมด";
  }

  private static boolean above(Ratio value, int hundredths) {
    return value.compareTo(Ratio.of(hundredths, FULL)) > 0;
  }
}
