package prongsai.documents.pdf.text;

import prongsai.documents.font.Face;
import prongsai.documents.font.Glyph;
import prongsai.documents.font.ShapedText;
import prongsai.documents.font.ThaiFont;
import prongsai.documents.pdf.file.Bytes;

/// Writes one line of text into a page. The glyphs stand where HarfBuzz put them; the characters of
/// the whole line stand beside them (ActualText), since readers that go by glyphs alone put Thai
/// marks into the wrong order.
final class LinePainter {
  private static final double SMALLEST_RISE = 0.5;

  private final Bytes out;
  private final EmbeddedFonts fonts;
  private final TextLine line;
  private final Stretch stretch;

  /// Where the reader's pen stands, and where the word being written begins, in thousandths.
  private double pen;

  private double wordStart;
  private double rise;
  private boolean open;

  LinePainter(Bytes out, EmbeddedFonts fonts, TextLine line, Stretch stretch) {
    this.out = out;
    this.fonts = fonts;
    this.line = line;
    this.stretch = stretch;
  }

  /// @param entries of its marked content
  /// @param x left end of the line, in points from the left
  /// @param y its baseline, in points from the bottom
  void paint(String entries, double x, double y) {
    out.ascii("/Span<<").ascii(entries).ascii("/ActualText").text(line.characters());
    out.ascii(">>BDC BT\n");
    Face face = line.words().getFirst().face();
    select(face);
    out.number(x).number(y).ascii("Td ");
    int left = line.words().size();
    for (Word word : line.words()) {
      if (word.face() != face) {
        close();
        face = word.face();
        select(face);
      }
      show(word.shaped(), face);
      if (--left > 0 && word.spaceAfter()) space(face);
    }
    close();
    if (rise != 0) out.ascii("0 Ts ");
    out.ascii("ET EMC\n");
  }

  private void select(Face face) {
    out.ascii(EmbeddedFonts.name(face)).octet(' ').number(line.size()).ascii("Tf ");
  }

  private void show(ShapedText shaped, Face face) {
    double added = 0;
    boolean first = wordStart == 0;
    for (Glyph glyph : shaped.glyphs()) {
      if (glyph.opensCluster() && !first) added += stretch.letter();
      first = false;
      place(glyph, face, wordStart + added + glyph.x());
    }
    wordStart += shaped.width() + added;
  }

  private void space(Face face) {
    ShapedText space = ThaiFont.of(face).shape(" ");
    place(space.glyphs().getFirst(), face, wordStart);
    wordStart += space.width() + stretch.space();
  }

  private void place(Glyph glyph, Face face, double x) {
    if (Math.abs(glyph.y() - rise) > SMALLEST_RISE) raise(glyph.y());
    long back = Math.round(pen - x);
    if (back != 0) {
      if (open) out.octet(')');
      else out.octet('[');
      out.integer(back).octet('(');
      open = true;
    } else if (!open) {
      out.ascii("[(");
      open = true;
    }
    out.escapedPair(fonts.code(face, glyph));
    pen += glyph.advance() - back;
  }

  private void raise(double to) {
    close();
    rise = to;
    out.number(rise * line.size() / 1000).ascii("Ts ");
  }

  private void close() {
    if (open) out.ascii(")]TJ\n");
    open = false;
  }
}
