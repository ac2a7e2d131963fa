package prongsai.importing.internal.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import prongsai.importing.internal.Cell;

/// How a cell shows its number.
///
/// @param date as a date or time
/// @param percent as a percentage
/// @param decimals digits after the point; -1 when the sheet leaves it to the number
record CellFormat(boolean date, boolean percent, int decimals) {
  static final CellFormat GENERAL = new CellFormat(false, false, -1);

  private static final int MOST_DECIMALS = 6;
  private static final BigDecimal NOISE = new BigDecimal("0.000000001");

  /// The format of a code such as `0.00`, as far as it matters here: its first section, without
  /// texts, colours and conditions.
  static CellFormat of(String code) {
    String first = code.split(";", -1)[0].replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]", "");
    if (first.isBlank() || first.equalsIgnoreCase("General") || first.equals("@")) return GENERAL;
    int point = first.indexOf('.');
    int decimals =
        point < 0 ? 0 : (int) first.substring(point).chars().filter(c -> c == '0').count();
    boolean date = first.toLowerCase(Locale.ROOT).matches(".*[dmyhsb].*");
    return new CellFormat(date, first.indexOf('%') >= 0, date ? -1 : decimals);
  }

  /// A format that every workbook has without saying so, by its number.
  static CellFormat builtIn(int id) {
    return switch (id) {
      case 1, 3, 5, 6, 37, 38, 41, 42 -> new CellFormat(false, false, 0);
      case 2, 4, 7, 8, 39, 40, 43, 44 -> new CellFormat(false, false, 2);
      case 9 -> new CellFormat(false, true, 0);
      case 10 -> new CellFormat(false, true, 2);
      default -> isBuiltInDate(id) ? new CellFormat(true, false, -1) : GENERAL;
    };
  }

  /// Dates and times; those from 27 to 58 and from 71 to 81 belong to East Asian and Thai editions.
  private static boolean isBuiltInDate(int id) {
    return (id >= 14 && id <= 22)
        || (id >= 27 && id <= 36)
        || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58)
        || (id >= 71 && id <= 81);
  }

  /// The cell of a stored number.
  ///
  /// A workbook stores binary fractions, so 79.43 may stand there as 79.430000000000007: the
  /// shortest decimal that means the same is taken. What a formula left with more than six decimals
  /// is taken as shown.
  Cell number(String stored) {
    double value;
    try {
      value = Double.parseDouble(stored.strip());
    } catch (NumberFormatException _) {
      return new Cell(stored.strip(), Cell.Kind.ERROR);
    }
    if (!Double.isFinite(value)) return new Cell(stored.strip(), Cell.Kind.ERROR);
    String text = shown(new BigDecimal(Double.toString(value))).toPlainString();
    if (date) return new Cell(text, Cell.Kind.DATE);
    return new Cell(text, percent ? Cell.Kind.PERCENT : Cell.Kind.NUMBER);
  }

  private BigDecimal shown(BigDecimal shortest) {
    BigDecimal number = shortest.stripTrailingZeros();
    if (number.scale() <= MOST_DECIMALS) return number;
    if (decimals >= 0 && decimals <= MOST_DECIMALS)
      return number.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    BigDecimal near = number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
    return near.subtract(number).abs().compareTo(NOISE) < 0 ? near.stripTrailingZeros() : number;
  }
}
