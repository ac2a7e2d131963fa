package prongsai.documents.pdf.text;

import java.util.List;
import prongsai.documents.font.ThaiFont;

/// One line of set text.
///
/// @param words at least one
/// @param size of the type, in points
/// @param last whether it ends its paragraph
public record TextLine(List<Word> words, double size, boolean last) {

  /// Width in points, without the space that a break swallowed.
  public double width() {
    float width = 0;
    for (Word word : words) width += word.width();
    for (Word word : words.subList(0, words.size() - 1)) width += spaceAfter(word);
    return width * size / 1000;
  }

  int spaces() {
    int spaces = 0;
    for (Word word : words.subList(0, words.size() - 1)) if (word.spaceAfter()) spaces++;
    return spaces;
  }

  /// How many places inside the line can take white space between two letters.
  int seams() {
    int seams = -1;
    for (Word word : words)
      for (var glyph : word.shaped().glyphs()) if (glyph.opensCluster()) seams++;
    return Math.max(seams, 0);
  }

  /// The characters, with the space that a break swallowed.
  public String characters() {
    StringBuilder all = new StringBuilder();
    for (Word word : words) {
      all.append(word.shaped().text());
      if (word.spaceAfter()) all.append(' ');
    }
    return all.toString();
  }

  /// Thousandths of the type size that follow a word on its line.
  static float spaceAfter(Word word) {
    return word.spaceAfter() ? ThaiFont.of(word.face()).shape(" ").width() : 0;
  }
}
