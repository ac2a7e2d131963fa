package prongsai.documents.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class FontSubsetTest {

  private static byte[] whole() throws IOException {
    try (InputStream in = FontSubsetTest.class.getResourceAsStream(Face.REGULAR.resource())) {
      if (in == null) throw new IOException("no font");
      return in.readAllBytes();
    }
  }

  private static TrueTypeFont parsed(byte[] file) throws IOException {
    return new TTFParser(true).parse(new RandomAccessReadBuffer(file));
  }

  @Test
  void keeps_the_outlines_asked_for_and_their_parts_and_no_others() throws IOException {
    int latinA = 4;
    int accented = parsed(whole()).getUnicodeCmapLookup().getGlyphId('Á');
    BitSet glyphs = new BitSet();
    glyphs.set(accented);
    try (TrueTypeFont all = parsed(whole());
        TrueTypeFont subset = parsed(ThaiFont.of(Face.REGULAR).subset(glyphs))) {
      assertThat(subset.getNumberOfGlyphs()).isEqualTo(all.getNumberOfGlyphs());
      assertThat(outline(subset, accented)).isEqualTo(outline(all, accented));
      assertThat(outline(all, latinA + 40)).isNotEmpty();
      assertThat(subset.getGlyph().getGlyph(latinA + 40).getPath().getBounds().isEmpty()).isTrue();
      assertThat(subset.getAdvanceWidth(accented)).isEqualTo(all.getAdvanceWidth(accented));
    }
  }

  private static String outline(TrueTypeFont font, int glyph) throws IOException {
    var path = font.getGlyph().getGlyph(glyph).getPath();
    return path.getBounds2D().toString() + path.contains(path.getBounds2D().getCenterX(), 1);
  }

  @Test
  void is_much_smaller_than_the_font() throws IOException {
    BitSet glyphs = new BitSet();
    for (Glyph glyph : ThaiFont.of(Face.REGULAR).shape("ผู้รับผิดชอบ").glyphs())
      glyphs.set(glyph.id());
    assertThat(ThaiFont.of(Face.REGULAR).subset(glyphs).length).isLessThan(whole().length / 3);
  }
}
