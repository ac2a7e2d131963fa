package prongsai.documents.font;

import java.util.List;

/// A text as shapes in their places, in one face.
///
/// @param text the characters
/// @param glyphs in writing order
/// @param width in thousandths of the type size
public record ShapedText(String text, List<Glyph> glyphs, float width) {
  public ShapedText {
    glyphs = List.copyOf(glyphs);
  }

  /// Width in points at a size.
  public double width(double size) {
    return width * size / 1000;
  }
}
