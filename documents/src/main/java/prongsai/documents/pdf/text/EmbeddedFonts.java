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

  public EmbeddedFonts() {
    for (Face face : Face.values()) fonts.put(face, new EmbeddedFont(ThaiFont.of(face)));
  }

  int code(Face face, Glyph glyph) {
    return of(face).code(glyph);
  }

  private EmbeddedFont of(Face face) {
    EmbeddedFont font = fonts.get(face);
    if (font == null) throw new IllegalStateException("no font for " + face);
    return font;
  }

  static String name(Face face) {
    return switch (face) {
      case REGULAR -> "/R";
      case BOLD -> "/B";
    };
  }

  /// Writes the fonts that were used, and gives the dictionary under which pages find them.
  public Bytes write(PdfFile file) {
    Bytes dictionary = new Bytes(64).ascii("<</Font<<");
    for (Face face : Face.values())
      if (of(face).used()) dictionary.ascii(name(face)).octet(' ').reference(of(face).write(file));
    return dictionary.ascii(">>>>");
  }
}
