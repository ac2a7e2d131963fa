package prongsai.documents.pdf.text;

/// White space added inside a line to fill its measure, in thousandths of the type size.
///
/// @param space added to each space
/// @param letter added between two letters
record Stretch(double space, double letter) {
  static final Stretch NONE = new Stretch(0, 0);

  /// Beyond this a space looks like a hole.
  private static final double WIDEST_SPACE = 400;

  /// Beyond this words fall apart; a line that would need more stays ragged.
  private static final double WIDEST_LETTER = 60;

  /// Thai-distributed: spaces grow first, then all letters alike.
  static Stretch distributed(TextLine line, double measure) {
    if (line.last()) return NONE;
    double missing = (measure - line.width()) * 1000 / line.size();
    int spaces = line.spaces();
    double space = spaces == 0 ? 0 : Math.clamp(missing / spaces, 0, WIDEST_SPACE);
    double rest = missing - space * spaces;
    int seams = line.seams();
    double letter = seams == 0 ? 0 : Math.max(0, rest / seams);
    return letter > WIDEST_LETTER ? NONE : new Stretch(space, letter);
  }
}
