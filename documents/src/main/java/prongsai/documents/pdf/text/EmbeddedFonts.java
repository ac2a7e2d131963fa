package prongsai.documents.pdf.text;

import java.util.EnumMap;
import java.util.Map;
import prongsai.documents.font.Face;
import prongsai.documents.font.Glyph;
import prongsai.documents.font.ThaiFont;
import prongsai.documents.pdf.file.Bytes;
import prongsai.documents.pdf.file.PdfFile;

/// The faces of one document, as its pages name them.
public final class EmbeddedFonts {
  private final Map<Face, EmbeddedFont> fonts = new EnumMap<>(Face.class);

  int code(Face face, Glyph glyph) {
    return of(face).code(glyph);
  }

  private EmbeddedFont of(Face face) {
    return fonts.computeIfAbsent(face, one -> new EmbeddedFont(ThaiFont.of(one)));
  }

  static String name(Face face) {
    return switch (face) {
      case REGULAR -> "/R";
      case BOLD -> "/B";
      case CODE -> "/C";
    };
  }

  /// Writes the fonts that were used, and gives the dictionary under which pages find them.
  public Bytes write(PdfFile file) {
    Bytes dictionary = new Bytes(64).ascii("<</Font<<");
    for (Map.Entry<Face, EmbeddedFont> font : fonts.entrySet())
      dictionary.ascii(name(font.getKey())).octet(' ').reference(font.getValue().write(file));
    return dictionary.ascii(">>>>");
  }
}
