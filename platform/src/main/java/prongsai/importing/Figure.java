package prongsai.importing;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import prongsai.importing.internal.Cell;
import prongsai.importing.internal.Written;
import prongsai.scoring.Ratio;

/// A score as it stands in a cell.
sealed interface Figure {

  /// A score from 0 to 100.
  record Score(Ratio value) implements Figure {}

  /// No score.
  ///
  /// @param problem code of the problem
  record NoScore(String problem) implements Figure {}

  Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,12}(\\.[0-9]{1,30})?");
  Pattern DECIMAL_COMMA = Pattern.compile("[+-]?[0-9]{1,12},[0-9]{1,30}");
  int MOST_DECIMALS = 6;
  BigDecimal HIGHEST = BigDecimal.valueOf(100);

  /// Reads a cell; Thai digits are digits.
  static Figure of(Cell cell) {
    return switch (cell.kind()) {
      case TEXT, NUMBER -> of(Written.digits(cell.text()));
      case DATE -> new NoScore("scores/date");
      case PERCENT -> new NoScore("scores/percent");
      case ERROR -> new NoScore("scores/error-value");
      case NO_VALUE -> new NoScore("scores/no-value");
      case UNREADABLE -> new NoScore("");
    };
  }

  private static Figure of(String text) {
    if (text.isEmpty()) return new NoScore("scores/empty");
    if (DECIMAL_COMMA.matcher(text).matches()) return new NoScore("scores/decimal-comma");
    if (text.endsWith("%")) return new NoScore("scores/percent");
    if (!DECIMAL.matcher(text).matches()) return new NoScore("scores/not-a-number");
    BigDecimal value = new BigDecimal(text);
    if (value.signum() < 0 || value.compareTo(HIGHEST) > 0)
      return new NoScore("scores/out-of-range");
    return value.stripTrailingZeros().scale() > MOST_DECIMALS
        ? new NoScore("scores/too-many-decimals")
        : new Score(Ratio.of(value));
  }
}
