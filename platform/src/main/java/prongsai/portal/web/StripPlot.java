package prongsai.portal.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Totals as dots on a strip from the lowest tens to 100, the own one larger and labelled, as an
/// SVG element without styles of its own. Dots are moved up and down so that equal ones do not
/// cover each other; only their place from left to right means something.
public final class StripPlot {
  private static final int WIDTH = 360;
  private static final int LEFT = 12;
  private static final int BAR = 336;
  private static final int TOP = 24;
  private static final int STRIP = 72;

  /// Spreads consecutive dots evenly over the height: the golden section.
  private static final double GOLDEN = 0.618033988749895;

  private StripPlot() {}

  /// The plot of some peers.
  public static String of(Peers peers, Words words) {
    List<BigDecimal> totals = peers.totals();
    int floor = totals.getFirst().intValue() / 10 * 10;
    if (floor == 100) floor = 90;
    StringBuilder svg = new StringBuilder(8192);
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg class=\"strip\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"st sd\"><title id=\"st\">%s</title><desc id=\"sd\">%s</desc>",
            WIDTH,
            TOP + STRIP + 24,
            IndicatorChart.escaped(words.text("compare.plot")),
            IndicatorChart.escaped(words.text("compare.plot-desc"))));
    axis(svg, floor);
    svg.append("<path class=\"dots\" d=\"");
    int own = peers.ownTotal().map(totals::indexOf).orElse(-1);
    for (int i = 0; i < totals.size(); i++)
      if (i != own)
        svg.append(
            String.format(
                Locale.ROOT,
                "M%.1f %.1fh0",
                x(totals.get(i), floor),
                TOP + 6 + (STRIP - 12) * (i * GOLDEN % 1)));
    svg.append("\"/>");
    own(svg, peers.ownTotal(), floor);
    return svg.append("</svg>").toString();
  }

  private static double x(BigDecimal total, int floor) {
    return LEFT + BAR * (total.doubleValue() - floor) / (100 - floor);
  }

  private static void axis(StringBuilder svg, int floor) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"ground\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>",
            LEFT,
            TOP,
            BAR,
            STRIP));
    int apart = 100 - floor > 50 ? 20 : 10;
    for (int at = 100; at >= floor; at -= apart)
      svg.append(
          String.format(
              Locale.ROOT,
              "<path class=\"tick\" d=\"M%.1f %dv%d\"/><text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>",
              x(BigDecimal.valueOf(at), floor),
              TOP,
              STRIP,
              x(BigDecimal.valueOf(at), floor),
              TOP + STRIP + 16,
              at));
  }

  private static void own(StringBuilder svg, Optional<BigDecimal> total, int floor) {
    if (total.isEmpty()) return;
    double x = x(total.get(), floor);
    svg.append(
        String.format(
            Locale.ROOT,
            "<circle class=\"own\" cx=\"%.1f\" cy=\"%d\" r=\"6\"/><text class=\"own-label\" x=\"%.1f\" y=\"15\" text-anchor=\"middle\">%s</text>",
            x,
            TOP + STRIP / 2,
            Math.max(22, Math.min(WIDTH - 22, x)),
            total.get().toPlainString()));
  }
}
