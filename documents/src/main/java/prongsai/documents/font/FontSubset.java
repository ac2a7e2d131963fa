package prongsai.documents.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/// Writes a font file that holds the outlines of some glyphs only. Glyphs keep their numbers, so
/// nothing that refers to them needs translating; the others become blank.
final class FontSubset {
  private static final int COMPOSITE_ARGS_ARE_WORDS = 1;
  private static final int COMPOSITE_SCALE = 8;
  private static final int COMPOSITE_MORE = 0x20;
  private static final int COMPOSITE_TWO_SCALES = 0x40;
  private static final int COMPOSITE_MATRIX = 0x80;
  private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;

  private final TrueType font;
  private final BitSet kept = new BitSet();

  private FontSubset(TrueType font) {
    this.font = font;
  }

  static byte[] of(TrueType font, BitSet glyphs) {
    FontSubset subset = new FontSubset(font);
    subset.keep(0);
    glyphs.stream().forEach(subset::keep);
    return subset.write();
  }

  /// Keeps a glyph and, where it is composed of others, those too.
  private void keep(int glyph) {
    if (kept.get(glyph)) return;
    kept.set(glyph);
    ByteBuffer outline = ByteBuffer.wrap(font.outline(glyph));
    if (outline.remaining() < 10 || outline.getShort(0) >= 0) return;
    int at = 10;
    int flags;
    do {
      flags = outline.getShort(at);
      keep(Short.toUnsignedInt(outline.getShort(at + 2)));
      at += 4 + ((flags & COMPOSITE_ARGS_ARE_WORDS) != 0 ? 4 : 2) + transform(flags);
    } while ((flags & COMPOSITE_MORE) != 0);
  }

  private static int transform(int flags) {
    if ((flags & COMPOSITE_SCALE) != 0) return 2;
    if ((flags & COMPOSITE_TWO_SCALES) != 0) return 4;
    return (flags & COMPOSITE_MATRIX) != 0 ? 8 : 0;
  }

  private byte[] write() {
    int count = font.glyphs();
    ByteBuffer starts = ByteBuffer.allocate(4 * (count + 1));
    ByteBuffer outlines = ByteBuffer.allocate(font.table("glyf").length + 4 * count);
    for (int glyph = 0; glyph < count; glyph++) {
      starts.putInt(outlines.position());
      if (kept.get(glyph)) outlines.put(font.outline(glyph));
      while (outlines.position() % 4 != 0) outlines.put((byte) 0);
    }
    starts.putInt(outlines.position());
    Map<String, byte[]> tables = new TreeMap<>();
    for (String tag : new String[] {"cvt ", "fpgm", "prep", "hhea", "hmtx", "maxp"})
      if (font.has(tag)) tables.put(tag, font.table(tag));
    byte[] head = font.table("head").clone();
    ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
    tables.put("head", head);
    tables.put("loca", starts.array());
    tables.put("glyf", Arrays.copyOf(outlines.array(), outlines.position()));
    return file(tables);
  }

  private static byte[] file(Map<String, byte[]> tables) {
    int length = 12 + 16 * tables.size();
    for (byte[] table : tables.values()) length += padded(table.length);
    ByteBuffer file = ByteBuffer.allocate(length);
    int power = Integer.highestOneBit(tables.size());
    file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) (16 * (tables.size() - power)));
    int offset = 12 + 16 * tables.size();
    int head = 0;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      byte[] content = table.getValue();
      if (table.getKey().equals("head")) head = offset;
      file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
      file.putInt(checksum(content)).putInt(offset).putInt(content.length);
      file.put(offset, content);
      offset += padded(content.length);
    }
    return file.putInt(head + 8, CHECKSUM_MAGIC - checksum(file.array())).array();
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }

  private static int checksum(byte[] content) {
    ByteBuffer words = ByteBuffer.wrap(Arrays.copyOf(content, padded(content.length)));
    int sum = 0;
    while (words.hasRemaining()) sum += words.getInt();
    return sum;
  }
}
