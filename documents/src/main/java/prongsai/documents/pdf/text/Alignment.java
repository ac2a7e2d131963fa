package prongsai.documents.pdf.text;

/// Where the lines of a text stand in their measure.
public enum Alignment {
  LEFT,
  CENTERED,
  RIGHT,
  /// Thai-distributed: every line but the last fills the measure.
  DISTRIBUTED;

  Stretch stretch(TextLine line, double measure) {
    return switch (this) {
      case LEFT, CENTERED, RIGHT -> Stretch.NONE;
      case DISTRIBUTED -> Stretch.distributed(line, measure);
    };
  }

  double offset(TextLine line, double measure) {
    return switch (this) {
      case LEFT, DISTRIBUTED -> 0;
      case CENTERED -> (measure - line.width()) / 2;
      case RIGHT -> measure - line.width();
    };
  }
}
