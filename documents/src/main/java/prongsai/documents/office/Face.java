package prongsai.documents.office;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// How much room a text takes in the face of official documents, from the advance widths of the
/// font that is shipped (same metrics as TH SarabunPSK). Marks above and below take none. Used to
/// estimate lines only: the program that opens the file sets the text itself.
public final class Face {
  /// The face that documents name; the fallback of the same metrics is shipped.
  public static final String NAME = "TH SarabunPSK";

  /// Other names that the same letters go by.
  public static final String ALTERNATIVE = "TH Sarabun New";

  /// The fallback that is shipped, under its own name.
  public static final String FALLBACK = "ITA Sarabun";

  /// Height of a line for a size of 1.
  public static final double LINE = 1.331;

  private static final ULocale THAI = new ULocale("th");
  private static final int KNOWN = 0x2100;
  private static final Face REGULAR = new Face("ITASarabun-Regular.ttf");
  private static final Face BOLD = new Face("ITASarabun-Bold.ttf");

  private final double[] advances = new double[KNOWN];

  private Face(String file) {
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
    InputStream in = Face.class.getResourceAsStream("/prongsai/documents/fonts/" + file);
    if (in == null) throw new IOException("font missing: " + file);
    return in;
  }

  public static Face regular() {
    return REGULAR;
  }

  public static Face bold() {
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

  /// Width of the widest word, which no column should break.
  public double widestWord(String text, double size) {
    BreakIterator breaks = BreakIterator.getLineInstance(THAI);
    breaks.setText(text);
    double widest = 0;
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      widest = Math.max(widest, width(text.substring(start, end).strip(), size));
      start = end;
    }
    return widest;
  }

  /// How many lines the text fills in a column of the width given; at least one.
  public int lines(String text, double size, double width) {
    BreakIterator breaks = BreakIterator.getLineInstance(THAI);
    breaks.setText(text);
    int lines = 1;
    double used = 0;
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String word = text.substring(start, end);
      double needed = width(word.stripTrailing(), size);
      if (used > 0 && used + needed > width) {
        lines++;
        used = 0;
      }
      lines += (int) Math.max(0, Math.ceil(needed / width) - 1);
      used += width(word, size);
      start = end;
    }
    return lines;
  }

  private static boolean stacks(int c) {
    return c == 0x0e31 || (c >= 0x0e34 && c <= 0x0e3a) || (c >= 0x0e47 && c <= 0x0e4e);
  }
}
