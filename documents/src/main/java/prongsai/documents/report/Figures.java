package prongsai.documents.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Tone;
import prongsai.documents.phrase.ThaiDate;
import prongsai.scoring.Ratio;
import prongsai.scoring.Rounding;
import prongsai.scoring.analysis.Analysis;

/// Figures as the reports print them.
final class Figures {
  private final Analysis analysis;
  private final Rounding rounding;

  Figures(Analysis analysis) {
    this.analysis = analysis;
    this.rounding = analysis.result().framework().rules().rounding();
  }

  /// `79.43`.
  String score(Ratio exact) {
    return rounding.publish(exact).toPlainString();
  }

  /// A difference with its sign, `+1.20` or `−0.40`.
  String difference(Ratio exact) {
    BigDecimal value = rounding.publish(exact);
    if (value.signum() == 0) return value.toPlainString();
    return (value.signum() > 0 ? "+" : "−") + value.abs().toPlainString();
  }

  /// A score up to which nothing is promised: rounded up, so that reaching it surely suffices.
  String atLeast(Ratio exact) {
    return exact.toDecimal(rounding.decimals(), RoundingMode.CEILING).toPlainString();
  }

  /// A threshold such as `85`, without needless decimals.
  static String plain(Ratio exact) {
    return exact.toDecimal(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  BigDecimal value(Ratio exact) {
    return rounding.publish(exact);
  }

  Cell cell(Ratio exact) {
    return Cell.number(rounding.publish(exact), rounding.decimals());
  }

  /// A score, toned by whether it passes.
  Cell judged(Ratio exact) {
    return cell(exact).toned(analysis.passes(exact) ? Tone.NEUTRAL : Tone.BAD);
  }

  String verdict(Ratio exact) {
    return Phrases.of(analysis.passes(exact) ? "verdict.pass" : "verdict.fail");
  }

  /// `31 มีนาคม พ.ศ. 2566`.
  static String date(LocalDate date) {
    return ThaiDate.longForm(date);
  }
}
