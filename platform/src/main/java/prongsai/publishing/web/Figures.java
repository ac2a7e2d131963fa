package prongsai.publishing.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import prongsai.documents.report.DerivationText;
import prongsai.documents.report.SmallCounts;
import prongsai.scoring.Ratio;
import prongsai.scoring.analysis.Worth;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.score.Derivation;
import prongsai.scoring.score.Outcome;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Standing;

/// How a page writes the figures of a result.
///
/// @param result whose figures
public record Figures(Result result) {
  /// Fewest people of whom a count, or a score below the whole survey, is shown.
  public static final int LEAST = SmallCounts.LEAST;

  private Framework framework() {
    return result.framework();
  }

  /// As published, or a dash.
  public String of(Score score) {
    return score.value().map(this::published).orElse("–");
  }

  /// As published.
  public String published(Ratio exact) {
    return Standing.published(framework(), exact).toPlainString();
  }

  /// A number of points with two decimals.
  public String points(Ratio exact) {
    return exact.toDecimal(2, RoundingMode.HALF_UP).toPlainString();
  }

  /// The width of a bar, whole percent 0–100.
  public int width(Score score) {
    return score
        .value()
        .map(value -> value.toDecimal(0, RoundingMode.HALF_UP).intValue())
        .orElse(0);
  }

  /// Whether a score passes; a part without a score does not.
  public boolean passes(Score score) {
    return score.value().map(value -> Standing.passes(framework(), value)).orElse(false);
  }

  /// The level with its name, or why there is none.
  public String level() {
    return switch (result.standing()) {
      case Standing.Placed(var level) ->
          level.name().th().equals(level.code())
              ? level.code()
              : level.code() + " · " + level.name().th();
      case Standing.NoTotal _ -> "ยังไม่มีระดับ เพราะคะแนนยังไม่ครบทุกเครื่องมือ";
      case Standing.InstrumentsUnknown(var highest) -> "ไม่สูงกว่า " + highest.code();
    };
  }

  /// Points of the total between it and the pass mark; empty where it passes or there is none.
  public Optional<String> gap() {
    Optional<Ratio> total = result.score().value();
    if (total.isEmpty() || Standing.passes(framework(), total.get())) return Optional.empty();
    BigDecimal mark = framework().rules().passMark().toDecimal(2, RoundingMode.HALF_UP);
    return Optional.of(mark.subtract(Standing.published(framework(), total.get())).toPlainString());
  }

  /// Whether what stands below a part may be shown: enough people answered.
  public boolean isShown(Score instrument) {
    if (((Instrument) instrument.part()).kind() != Instrument.Kind.SURVEY) return true;
    return respondents(instrument.code()) >= LEAST;
  }

  /// The weakest items of which scores may be shown, so many at most.
  public List<Worth> weakest(List<Worth> weak, int most) {
    Set<Code> hidden =
        result.score().parts().stream()
            .filter(instrument -> !isShown(instrument))
            .flatMap(Figures::below)
            .map(Score::code)
            .collect(Collectors.toSet());
    return weak.stream()
        .filter(worth -> !hidden.contains(worth.item().code()))
        .limit(most)
        .toList();
  }

  private static Stream<Score> below(Score score) {
    return score.parts().stream().flatMap(part -> Stream.concat(Stream.of(part), below(part)));
  }

  /// How many answered a survey; 0 for none or unknown.
  public long respondents(Code instrument) {
    return result.participation(instrument).map(who -> who.respondents().orElse(0)).orElse(0L);
  }

  /// How a score came about, in a line; without counts that would show what fewer than ten people
  /// chose.
  public String how(Score score) {
    return switch (score.outcome()) {
      case Outcome.Scored(Derivation how) -> DerivationText.of(how, SmallCounts.HIDDEN);
      case Outcome.NotScored(var why) -> why.wording().th();
    };
  }
}
