package prongsai.documents.font;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.List;

/// Turns text into glyphs with the JDK's HarfBuzz, and finds out which characters each glyph stands
/// for, so that copied text is the text.
final class Shaper {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
  private static final char NIKHAHIT = 'ํ';
  private static final char SARA_AA = 'า';
  private static final char SARA_AM = 'ำ';

  private final Font font;
  private final TrueType metrics;
  private final int nikhahit;
  private final int saraAa;
  private final int saraAm;

  Shaper(Font font, TrueType metrics) {
    this.font = font;
    this.metrics = metrics;
    nikhahit = plainGlyph(NIKHAHIT);
    saraAa = plainGlyph(SARA_AA);
    saraAm = plainGlyph(SARA_AM);
  }

  private int plainGlyph(char c) {
    return font.createGlyphVector(EXACT, new char[] {c}).getGlyphCode(0);
  }

  ShapedText shape(String text) {
    if (text.isEmpty()) return new ShapedText(text, List.of(), 0);
    char[] characters = text.toCharArray();
    GlyphVector shaped =
        font.layoutGlyphVector(EXACT, characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    int count = shaped.getNumGlyphs();
    List<Glyph> glyphs = new ArrayList<>(count);
    for (int from = 0; from < count; ) {
      int to = clusterEnd(shaped, from);
      int end = to < count ? shaped.getGlyphCharIndex(to) : characters.length;
      addCluster(shaped, from, to, text.substring(shaped.getGlyphCharIndex(from), end), glyphs);
      from = to;
    }
    return new ShapedText(text, glyphs, (float) shaped.getGlyphPosition(count).getX());
  }

  private static int clusterEnd(GlyphVector shaped, int from) {
    int to = from + 1;
    while (to < shaped.getNumGlyphs()
        && shaped.getGlyphCharIndex(to) == shaped.getGlyphCharIndex(from)) to++;
    return to;
  }

  private void addCluster(GlyphVector shaped, int from, int to, String text, List<Glyph> glyphs) {
    boolean splitAm =
        to - from >= 2
            && text.charAt(text.length() - 1) == SARA_AM
            && shaped.getGlyphCode(to - 1) == saraAa;
    if (splitAm) addSplitAm(shaped, from, to, text.substring(0, text.length() - 1), glyphs);
    else spread(shaped, from, to, text, glyphs);
  }

  /// HarfBuzz takes SARA AM apart into NIKHAHIT and SARA AA. Without a tone mark the font's own
  /// SARA AM glyph takes their place. With one, the tone's glyph holds the nikhahit and SARA AA
  /// stands for the whole vowel. A nikhahit moved aside for a tall consonant stays, spelt as the
  /// two signs.
  private void addSplitAm(GlyphVector shaped, int from, int to, String before, List<Glyph> glyphs) {
    int last = to - 1;
    int marks = last - from;
    if (shaped.getGlyphCode(last - 1) == nikhahit) {
      spread(shaped, from, last - 1, before, glyphs);
      glyphs.add(glyph(shaped, last, saraAm, String.valueOf(SARA_AM)));
    } else if (marks <= before.length()) {
      spread(shaped, from, last, before, glyphs);
      glyphs.add(glyph(shaped, last, saraAa, String.valueOf(SARA_AM)));
    } else {
      spread(shaped, from, last, before + NIKHAHIT, glyphs);
      glyphs.add(glyph(shaped, last, saraAa, String.valueOf(SARA_AA)));
    }
  }

  /// One character a glyph; the last glyph stands for all that are left.
  private void spread(GlyphVector shaped, int from, int to, String text, List<Glyph> glyphs) {
    for (int i = from; i < to; i++) {
      int start = Math.min(i - from, text.length() - 1);
      int end = i == to - 1 ? text.length() : Math.min(start + 1, text.length());
      glyphs.add(glyph(shaped, i, shaped.getGlyphCode(i), text.substring(start, end)));
    }
  }

  private Glyph glyph(GlyphVector shaped, int index, int id, String text) {
    var place = shaped.getGlyphPosition(index);
    return new Glyph(
        id,
        text.intern(),
        (float) place.getX(),
        (float) -place.getY(),
        metrics.advance(id),
        opensCluster(text.charAt(0)));
  }

  private static boolean opensCluster(char first) {
    return first != SARA_AM && Character.getType(first) != Character.NON_SPACING_MARK;
  }
}
