package prongsai.documents.sheet;

import prongsai.documents.pdf.page.Mosaic;

/// QR codes for web pages, as SVG without style sheet or script, so that a strict content security
/// policy lets them pass. They bring their white quiet zone with them and take the size that the
/// page gives them; one user unit is one cell.
public final class QrCodeSvg {
  private QrCodeSvg() {}

  /// An `<svg>` element that stands for itself, in a page or as a file.
  ///
  /// @param link what the code holds
  /// @param label its words for those who cannot see it: what it opens
  /// @throws IllegalArgumentException when the link is too long to be read by a phone, at about 210
  ///   characters
  public static String of(String link, String label) {
    Mosaic code = QrSymbol.of(link);
    int size = code.cells() + 2 * QrSymbol.QUIET;
    StringBuilder svg = new StringBuilder(4096);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(size);
    svg.append(' ').append(size).append("\" role=\"img\" aria-label=\"").append(escaped(label));
    svg.append("\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h").append(size);
    svg.append('v').append(size).append("H0z\"/><path d=\"");
    for (Mosaic.Patch patch : code.dark()) append(svg, patch);
    return svg.append("\"/></svg>").toString();
  }

  private static void append(StringBuilder svg, Mosaic.Patch patch) {
    svg.append('M').append(patch.column() + QrSymbol.QUIET);
    svg.append(' ').append(patch.row() + QrSymbol.QUIET).append('h').append(patch.width());
    svg.append('v').append(patch.height()).append('h').append(-patch.width()).append('z');
  }

  private static String escaped(String label) {
    return label
        .replaceAll("[\\p{Cntrl}\\ufffe\\uffff]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;");
  }
}
