package prongsai.portal.web;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import prongsai.scoring.score.Score;

/// The indicators as bars from 0 to 100 with the pass mark, as an SVG element without styles of its
/// own. The table under it says the same in words.
public final class IndicatorChart {
  private static final int WIDTH = 360;
  private static final int LEFT = 30;
  private static final int BAR = 264;
  private static final int ROW = 26;
  private static final int TOP = 20;

  private IndicatorChart() {}

  /// The chart of a result.
  public static String of(ResultWords says) {
    List<Score> shown =
        says.indicators().stream()
            .filter(one -> one.value().isPresent() && says.isShown(one))
            .toList();
    int height = TOP + ROW * shown.size() + 4;
    StringBuilder svg = new StringBuilder(4096);
    svg.append("<svg class=\"indicators\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
    svg.append(WIDTH)
        .append(' ')
        .append(height)
        .append("\" role=\"img\" aria-labelledby=\"ct cd\">");
    svg.append("<title id=\"ct\">").append(escaped(says.words().text("chart.title")));
    svg.append("</title><desc id=\"cd\">").append(escaped(says.words().text("chart.desc")));
    svg.append("</desc>");
    double mark = LEFT + BAR * Double.parseDouble(says.passMark()) / 100;
    for (int i = 0; i < shown.size(); i++) bar(svg, says, shown.get(i), TOP + i * ROW);
    svg.append(
        String.format(
            Locale.ROOT,
            "<path class=\"mark\" d=\"M%.1f %dV%d\"/><text class=\"label\" x=\"%.1f\" y=\"12\" text-anchor=\"middle\">%s</text></svg>",
            mark,
            TOP - 4,
            height,
            mark,
            says.passMark()));
    return svg.toString();
  }

  private static void bar(StringBuilder svg, ResultWords says, Score score, int top) {
    double value = score.value().orElseThrow().toDecimal(2, RoundingMode.HALF_UP).doubleValue();
    boolean passes = says.figures().passes(score);
    svg.append(
        String.format(
            Locale.ROOT,
            "<text class=\"label\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text><rect class=\"ground\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"16\"/>"
                + "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"16\"/><text class=\"figure-text\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
            LEFT - 6,
            top + 17,
            escaped(score.code().value()),
            LEFT,
            top + 4,
            BAR,
            passes ? "good" : "bad",
            LEFT,
            top + 4,
            BAR * value / 100,
            WIDTH - 2,
            top + 17,
            says.figures().of(score)));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
