package prongsai.importing.internal.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.poi.ss.usermodel.DateUtil;
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

  /// The format of a code such as `0.00`.
  static CellFormat of(int id, String code) {
    String first = code.split(";", -1)[0].replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]", "");
    int point = first.indexOf('.');
    int decimals =
        point < 0 ? 0 : (int) first.substring(point).chars().filter(c -> c == '0').count();
    boolean general = first.isBlank() || first.equalsIgnoreCase("General") || first.equals("@");
    return new CellFormat(
        DateUtil.isADateFormat(id, code), first.indexOf('%') >= 0, general ? -1 : decimals);
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
