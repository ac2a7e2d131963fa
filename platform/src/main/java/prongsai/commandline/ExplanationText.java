package prongsai.commandline;

import java.io.PrintWriter;
import java.math.RoundingMode;
import prongsai.documents.report.DerivationText;
import prongsai.scoring.Ratio;
import prongsai.scoring.score.Derivation;
import prongsai.scoring.score.Outcome;
import prongsai.scoring.score.Score;

/// Every score with how it came about, as an indented tree.
final class ExplanationText {
  private final PrintWriter out;

  ExplanationText(PrintWriter out) {
    this.out = out;
  }

  void print(Score score) {
    print(score, 0);
  }

  private void print(Score score, int depth) {
    String place = "  ".repeat(depth) + score.code();
    switch (score.outcome()) {
      case Outcome.Scored(Derivation how) ->
          out.println(
              Console.padded(place, 16)
                  + how.value()
                  + " ≈ "
                  + rounded(how.value())
                  + " = "
                  + DerivationText.of(how));
      case Outcome.NotScored(var why) ->
          out.println(Console.padded(place, 16) + "– " + why.wording().th());
    }
    for (Score part : score.parts()) print(part, depth + 1);
  }

  private static String rounded(Ratio value) {
    return value.toDecimal(6, RoundingMode.HALF_UP).toPlainString();
  }
}
