package prongsai.documents.office;

import java.math.RoundingMode;
import prongsai.documents.model.Cell;
import prongsai.documents.model.Digits;

/// Numbers as text and as number formats of a spreadsheet.
public final class Figures {
  private Figures() {}

  /// The number with its decimals, in the digits given.
  public static String show(Cell.Figure figure, Digits digits) {
    return digits.show(
        figure.value().setScale(figure.decimals(), RoundingMode.HALF_UP).toPlainString());
  }

  /// The number format that shows this many decimals; `[$-D000000]` asks for Thai digits.
  public static String format(int decimals, Digits digits) {
    String plain = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    return switch (digits) {
      case THAI -> "[$-D000000]" + plain;
      case ARABIC -> plain;
    };
  }
}
