package prongsai.documents.pdf.text;

import prongsai.documents.font.Face;
import prongsai.documents.font.ShapedText;
import prongsai.documents.linebreak.Breaks;

/// A piece of text that is not broken inside, in one face.
///
/// @param breakAfter cost of a line's end after it, see [Breaks]
/// @param spaceAfter whether a space follows it on the same line
record Word(ShapedText shaped, Face face, int breakAfter, boolean spaceAfter) {

  boolean mayEndLine() {
    return breakAfter != Breaks.FORBIDDEN;
  }

  /// Thousandths of the type size.
  float width() {
    return shaped.width();
  }

  Word followedBy(int cost, boolean space) {
    return cost == breakAfter && space == spaceAfter ? this : new Word(shaped, face, cost, space);
  }
}
