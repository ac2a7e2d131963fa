package prongsai.documents.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// The tables of a TrueType font file, as far as embedding needs them.
final class TrueType {
  private final Map<String, byte[]> tables = new LinkedHashMap<>();
  private final ByteBuffer head;
  private final ByteBuffer hhea;
  private final ByteBuffer hmtx;
  private final ByteBuffer loca;

  TrueType(byte[] file) {
    ByteBuffer all = ByteBuffer.wrap(file);
    int count = all.getShort(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      String tag = new String(file, entry, 4, StandardCharsets.US_ASCII);
      int offset = all.getInt(entry + 8);
      tables.put(tag, Arrays.copyOfRange(file, offset, offset + all.getInt(entry + 12)));
    }
    head = ByteBuffer.wrap(table("head"));
    hhea = ByteBuffer.wrap(table("hhea"));
    hmtx = ByteBuffer.wrap(table("hmtx"));
    loca = ByteBuffer.wrap(table("loca"));
  }

  boolean has(String tag) {
    return tables.containsKey(tag);
  }

  byte[] table(String tag) {
    byte[] found = tables.get(tag);
    if (found == null) throw new IllegalArgumentException("font without table " + tag);
    return found;
  }

  int glyphs() {
    return Short.toUnsignedInt(ByteBuffer.wrap(table("maxp")).getShort(4));
  }

  /// The outline of a glyph; empty for blanks.
  byte[] outline(int glyph) {
    return Arrays.copyOfRange(table("glyf"), start(glyph), start(glyph + 1));
  }

  private int start(int glyph) {
    boolean wide = head.getShort(50) != 0;
    return wide ? loca.getInt(4 * glyph) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph));
  }

  float advance(int glyph) {
    int last = Short.toUnsignedInt(hhea.getShort(34)) - 1;
    return thousandths(Short.toUnsignedInt(hmtx.getShort(4 * Math.min(glyph, last))));
  }

  float ascent() {
    return thousandths(hhea.getShort(4));
  }

  float descent() {
    return thousandths(hhea.getShort(6));
  }

  /// The box around all glyphs: left, bottom, right, top.
  float[] bounds() {
    float[] box = new float[4];
    for (int i = 0; i < 4; i++) box[i] = thousandths(head.getShort(36 + 2 * i));
    return box;
  }

  private float thousandths(int units) {
    return units * 1000f / Short.toUnsignedInt(head.getShort(18));
  }
}
