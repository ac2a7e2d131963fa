package prongsai.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import prongsai.agency.Agency;
import prongsai.round.Round;
import prongsai.scoring.Ratio;
import prongsai.scoring.analysis.Analysis;
import prongsai.scoring.analysis.Comparison;
import prongsai.scoring.analysis.Worth;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Standing;

/// One agency's year on one sheet, for its executive.
///
/// @param version of the result
/// @param analysis of the result, compared with the year before where the rules allow that
public record Overview(
    Agency agency,
    Round round,
    int version,
    Analysis analysis,
    MeasureOutlook measures,
    List<HealthLine> health) {
  private static final int WIDTH = 100;

  public Overview {
    health = List.copyOf(health);
  }

  private Framework framework() {
    return analysis.result().framework();
  }

  /// The total with everything below it.
  public Score total() {
    return analysis.result().score();
  }

  /// A score as published, or a dash.
  public String figure(Score score) {
    return score.value().map(this::published).orElse("–");
  }

  private String published(Ratio exact) {
    return Standing.published(framework(), exact).toPlainString();
  }

  /// The score of an item, as published.
  public String figure(Worth worth) {
    return published(worth.value());
  }

  /// Points of the total, two decimals.
  public static String points(Ratio exact) {
    return exact.toDecimal(2, RoundingMode.HALF_UP).toPlainString();
  }

  /// The level, or why there is none.
  public String level() {
    return switch (analysis.result().standing()) {
      case Standing.Placed(var level) -> level.code();
      case Standing.NoTotal _ -> "ยังไม่มี เพราะคะแนนยังไม่ครบทุกเครื่องมือ";
      case Standing.InstrumentsUnknown(var highest) -> "ไม่สูงกว่า " + highest.code();
    };
  }

  /// The pass mark, `85`.
  public String passMark() {
    return mark().stripTrailingZeros().toPlainString();
  }

  private BigDecimal mark() {
    return framework().rules().passMark().toDecimal(2, RoundingMode.HALF_UP);
  }

  /// Points of the total between it and the pass mark: positive above, negative below; empty where
  /// there is no total.
  public Optional<BigDecimal> distance() {
    return total().value().map(value -> Standing.published(framework(), value).subtract(mark()));
  }

  /// Whether a score passes; a part without a score does not.
  public boolean passes(Score score) {
    return score.value().map(analysis::passes).orElse(false);
  }

  /// The width of a bar, whole percent.
  public static int width(Score score) {
    return score.value().map(Overview::width).orElse(0);
  }

  private static int width(Ratio value) {
    return Math.min(WIDTH, value.toDecimal(0, RoundingMode.HALF_UP).intValue());
  }

  /// The year before and now, where they can be compared.
  public Optional<Comparison.Change> change(Score score) {
    return change(score.code());
  }

  private Optional<Comparison.Change> change(Code code) {
    return analysis.comparison().flatMap(comparison -> comparison.of(code));
  }

  /// Where the score of the year before stands on a bar, whole percent; −1 for nowhere.
  public int before(Score score) {
    return change(score).map(change -> width(change.before())).orElse(-1);
  }

  /// `+2.31` or `−0.40`.
  public static String signed(Comparison.Change change) {
    BigDecimal difference = change.difference().toDecimal(2, RoundingMode.HALF_UP);
    String digits = difference.abs().toPlainString();
    return difference.signum() < 0 ? "−" + digits : "+" + digits;
  }

  /// The items that cost most and may be told, so many at most.
  public List<Worth> weakest(int most) {
    return analysis.weakItems().stream().filter(this::isTold).limit(most).toList();
  }

  private boolean isTold(Worth worth) {
    return total().parts().stream()
        .filter(instrument -> instrument.find(worth.item().code()).isPresent())
        .allMatch(
            instrument -> DataHealth.isTold(analysis.result(), (Instrument) instrument.part()));
  }

  /// Points of the total that some items would add, were they perfect.
  public static String recoverable(List<Worth> items) {
    return points(items.stream().map(Worth::lost).reduce(Ratio.ZERO, Ratio::plus));
  }

  /// Address of the page of the round.
  public String path() {
    return "/desk/rounds/" + round.id();
  }
}
