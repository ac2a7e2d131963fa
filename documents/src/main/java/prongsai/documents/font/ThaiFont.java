package prongsai.documents.font;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import prongsai.documents.cache.BoundedCache;

/// One face of the documents' typeface: shapes and measures text, and hands out its file for
/// embedding. Safe for several threads; shared by all documents.
public final class ThaiFont {
  private static final int SHAPED_TEXTS_KEPT = 8_000;
  private static final int LONGEST_KEPT = 100;

  private final Face face;
  private final TrueType file;
  private final Legible legible;
  private final Shaper shaper;
  private final BoundedCache<String, ShapedText> shaped;

  private ThaiFont(Face face) {
    this.face = face;
    byte[] bytes = read(face);
    file = new TrueType(bytes);
    Font font = AwtFonts.load(bytes);
    legible = new Legible(font::canDisplay);
    shaper = new Shaper(font, file);
    shaped = new BoundedCache<>(SHAPED_TEXTS_KEPT, shaper::shape);
  }

  /// The font of a face, loaded on first use.
  public static ThaiFont of(Face face) {
    return switch (face) {
      case REGULAR -> Regular.FONT;
      case BOLD -> Bold.FONT;
      case CODE -> Code.FONT;
    };
  }

  private static final class Regular {
    static final ThaiFont FONT = new ThaiFont(Face.REGULAR);
  }

  private static final class Bold {
    static final ThaiFont FONT = new ThaiFont(Face.BOLD);
  }

  private static final class Code {
    static final ThaiFont FONT = new ThaiFont(Face.CODE);
  }

  private static byte[] read(Face face) {
    try (InputStream in = ThaiFont.class.getResourceAsStream(face.resource())) {
      if (in == null) throw new IllegalStateException("missing font " + face.resource());
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Face face() {
    return face;
  }

  /// The text in characters that this font can show: no invisible characters, one kind of space, a
  /// question mark for what it lacks.
  public String legible(String text) {
    return legible.of(text);
  }

  /// The glyphs of a legible text. Meant for words: what was shaped before is remembered.
  public ShapedText shape(String text) {
    return text.length() > LONGEST_KEPT ? shaper.shape(text) : shaped.get(text);
  }

  /// Height above the baseline that every line must leave free, in thousandths of the type size.
  public float ascent() {
    return file.ascent();
  }

  /// Depth below the baseline, negative, in thousandths of the type size.
  public float descent() {
    return file.descent();
  }

  /// The box around all glyphs, in thousandths of the type size: left, bottom, right, top.
  public float[] bounds() {
    return file.bounds();
  }

  /// How far the pen moves on after a glyph, in thousandths of the type size.
  public float advance(int glyph) {
    return file.advance(glyph);
  }

  /// A TrueType file with the outlines of these glyphs only, under their own numbers.
  public byte[] subset(BitSet glyphs) {
    return FontSubset.of(file, glyphs);
  }
}
