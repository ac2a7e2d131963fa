package prongsai.documents.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import prongsai.documents.linebreak.Breaks;
import prongsai.documents.linebreak.LineBreaker;

/// How much room a text takes in the face of official documents, from the advance widths of the
/// font that is shipped (same metrics as TH SarabunPSK). Marks above and below take none. Used to
/// estimate lines only: the program that opens the file sets the text itself.
public final class Typeface {
  /// The face that documents name; the fallback of the same metrics is shipped.
  public static final String NAME = "TH SarabunPSK";

  /// Other names that the same letters go by.
  public static final String ALTERNATIVE = "TH Sarabun New";

  /// The fallback that is shipped, under its own name.
  public static final String FALLBACK = "ITA Sarabun";

  /// Height of a line for a size of 1.
  public static final double LINE = 1.331;

  private static final int KNOWN = 0x2100;
  private static final Typeface REGULAR = new Typeface("ITASarabun-Regular.ttf");
  private static final Typeface BOLD = new Typeface("ITASarabun-Bold.ttf");

  private final double[] advances = new double[KNOWN];

  private Typeface(String file) {
    try (InputStream in = open(file);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      for (int c = 0; c < KNOWN; c++)
        advances[c] =
            stacks(c)
                ? 0
                : font.getAdvanceWidth(glyphs.getGlyphId(c)) / (double) font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException("font " + file, e);
    }
  }

  /// A file of the shipped font family.
  public static InputStream open(String file) throws IOException {
    InputStream in = Typeface.class.getResourceAsStream("/prongsai/documents/fonts/" + file);
    if (in == null) throw new IOException("font missing: " + file);
    return in;
  }

  public static Typeface regular() {
    return REGULAR;
  }

  public static Typeface bold() {
    return BOLD;
  }

  /// Width in points.
  public double width(String text, double size) {
    double all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      all += c < KNOWN ? advances[c] : 0.5;
    }
    return all * size;
  }

  /// Width of the widest piece that no column should break.
  ///
  /// @param worst the cost of the least welcome break that may be taken, see [Breaks]
  public double widestPiece(String text, double size, int worst) {
    Breaks breaks = LineBreaker.of(text);
    double widest = 0;
    int start = 0;
    for (int end = 1; end <= text.length(); end++)
      if (breaks.cost(end) <= worst) {
        widest = Math.max(widest, width(text.substring(start, end).strip(), size));
        start = end;
      }
    return widest;
  }

  /// How many lines the text fills in a column of the width given; at least one.
  public int lines(String text, double size, double width) {
    Breaks breaks = LineBreaker.of(text);
    int lines = 1;
    double used = 0;
    int start = 0;
    for (int end = 1; end <= text.length(); end++) {
      if (!breaks.allowed(end)) continue;
      String piece = text.substring(start, end);
      double needed = width(piece.stripTrailing(), size);
      if (used > 0 && used + needed > width) {
        lines++;
        used = 0;
      }
      lines += (int) Math.max(0, Math.ceil(needed / width) - 1);
      used += width(piece, size);
      start = end;
    }
    return lines;
  }

  private static boolean stacks(int c) {
    return c == 0x0e31 || (c >= 0x0e34 && c <= 0x0e3a) || (c >= 0x0e47 && c <= 0x0e4e);
  }
}
