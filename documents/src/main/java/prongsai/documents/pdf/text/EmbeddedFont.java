package prongsai.documents.pdf.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import prongsai.documents.font.Glyph;
import prongsai.documents.font.ThaiFont;
import prongsai.documents.pdf.file.Bytes;
import prongsai.documents.pdf.file.PdfFile;

/// One face as a document uses it. Every pair of a glyph and the text that it stands for gets a
/// code of its own, so that copied text is right even where one shape stands for different letters.
public final class EmbeddedFont {
  private static final int MAPPINGS_A_BLOCK = 100;
  private static final int SYMBOLIC = 4;
  private static final int STEM_WIDTH = 80;

  private record Use(int glyph, String text) {}

  private final ThaiFont font;
  private final Map<Use, Integer> codes = new HashMap<>();
  private final List<Use> uses = new ArrayList<>(List.of(new Use(0, "")));
  private final BitSet glyphs = new BitSet();

  EmbeddedFont(ThaiFont font) {
    this.font = font;
  }

  int code(Glyph glyph) {
    Integer known = codes.get(new Use(glyph.id(), glyph.text()));
    return known != null ? known : add(new Use(glyph.id(), glyph.text()));
  }

  private int add(Use use) {
    int code = uses.size();
    uses.add(use);
    codes.put(use, code);
    glyphs.set(use.glyph());
    return code;
  }

  /// Writes the font with the glyphs used, and gives the number of its object.
  int write(PdfFile file) {
    String name = tag() + "+" + font.face().postScriptName();
    int descendant = descendant(file, name);
    int toUnicode = file.addStream("", toUnicode());
    return file.add(
        "<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>"
            .formatted(name, descendant, toUnicode));
  }

  /// Six letters that tell subsets apart.
  private String tag() {
    CRC32 crc = new CRC32();
    crc.update(uses.toString().getBytes(StandardCharsets.UTF_8));
    long rest = crc.getValue();
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      tag.append((char) ('A' + rest % 26));
      rest /= 26;
    }
    return tag.toString();
  }

  private int descendant(PdfFile file, String name) {
    Bytes widths = new Bytes(4 * uses.size());
    Bytes glyphOfCode = new Bytes(2 * uses.size());
    for (Use use : uses) {
      widths.number(font.advance(use.glyph()));
      glyphOfCode.octet(use.glyph() >> 8).octet(use.glyph());
    }
    Bytes dictionary = new Bytes(512);
    dictionary.ascii("<</Type/Font/Subtype/CIDFontType2/BaseFont/").ascii(name);
    dictionary.ascii("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>");
    dictionary.ascii("/FontDescriptor ").reference(descriptor(file, name));
    dictionary.ascii("/CIDToGIDMap ").reference(file.addStream("", glyphOfCode));
    return file.add(dictionary.ascii("/W[0[").append(widths).ascii("]]>>"));
  }

  private int descriptor(PdfFile file, String name) {
    byte[] subset = font.subset(glyphs);
    Bytes content = new Bytes(subset.length).append(subset, subset.length);
    int embedded = file.addStream("/Length1 " + subset.length, content);
    Bytes dictionary = new Bytes(256);
    dictionary.ascii("<</Type/FontDescriptor/FontName/").ascii(name).ascii("/Flags ");
    dictionary.integer(SYMBOLIC).ascii("/ItalicAngle 0/StemV ").integer(STEM_WIDTH);
    dictionary.ascii("/FontBBox[");
    for (float side : font.bounds()) dictionary.number(side);
    dictionary.ascii("]/Ascent ").number(font.ascent());
    dictionary.ascii("/Descent ").number(font.descent());
    dictionary.ascii("/CapHeight ").number(font.ascent() * 0.6);
    return file.add(dictionary.ascii("/FontFile2 ").reference(embedded).ascii(">>"));
  }

  private Bytes toUnicode() {
    Bytes map = new Bytes(24 * uses.size() + 512);
    map.ascii("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    map.ascii("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n");
    map.ascii("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n");
    map.ascii("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
    for (int from = 1; from < uses.size(); from += MAPPINGS_A_BLOCK)
      block(map, from, Math.min(from + MAPPINGS_A_BLOCK, uses.size()));
    map.ascii("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map;
  }

  private void block(Bytes map, int from, int to) {
    map.integer(to - from).ascii(" beginbfchar\n");
    for (int code = from; code < to; code++) {
      map.octet('<').hexPair(code).ascii("><");
      String text = uses.get(code).text();
      for (int i = 0; i < text.length(); i++) map.hexPair(text.charAt(i));
      map.ascii(">\n");
    }
    map.ascii("endbfchar\n");
  }
}
