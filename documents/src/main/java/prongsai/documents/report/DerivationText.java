package prongsai.documents.report;

import java.math.RoundingMode;
import java.util.stream.Collectors;
import prongsai.scoring.Ratio;
import prongsai.scoring.score.Derivation;

/// How a score came about, in one line of Thai with Arabic digits.
public final class DerivationText {
  private DerivationText() {}

  /// The same; where the counts of a question are not shown, only of how many it is the mean.
  public static String of(Derivation how, SmallCounts smallCounts) {
    return how instanceof Derivation.Counted counted && !smallCounts.shows(counted)
        ? Phrases.of(
            "derived.counted.hidden",
            "respondents",
            counted.respondents(),
            "least",
            SmallCounts.LEAST)
        : of(how);
  }

  /// Such as `(0×12 + 33×80 + 67×240 + 100×203) ÷ 535 คน`.
  public static String of(Derivation how) {
    return switch (how) {
      case Derivation.Counted counted -> counted(counted);
      case Derivation.Marked(var option) ->
          Phrases.of("derived.marked", "option", option.label().th());
      case Derivation.Mean(var terms) ->
          Phrases.of(
              "derived.mean",
              "codes",
              terms.stream().map(term -> term.code().value()).collect(Collectors.joining(", ")));
      case Derivation.WeightedMean(var terms) ->
          Phrases.of(
              "derived.weighted",
              "terms",
              terms.stream()
                  .map(term -> plain(term.weight()) + "×" + term.code())
                  .collect(Collectors.joining(" + ", "(", ")")));
      case Derivation.Declared _ -> Phrases.of("derived.declared");
      case Derivation.Assumed _ -> Phrases.of("derived.assumed");
      case Derivation.Shifted(var before, var shifts) ->
          Phrases.of(
              "derived.shifted",
              "before",
              plain(before),
              "terms",
              shifts.stream()
                  .map(shift -> shift.share() + "×(" + plain(shift.by()) + ") จาก " + shift.code())
                  .collect(Collectors.joining(" + ")));
    };
  }

  private static String counted(Derivation.Counted counted) {
    return Phrases.of(
        "derived.counted",
        "terms",
        counted.answers().stream()
            .map(answers ->
                plain(answers.option().points(counted.polarity())) + "×" + answers.count())
            .collect(Collectors.joining(" + ")),
        "respondents",
        counted.respondents());
  }

  private static String plain(Ratio value) {
    return value.toDecimal(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
