package prongsai.documents.chart;

/// A measure near that of the documents' face: letters 0.4 em wide, marks above and below none.
public final class PlainMeasure implements TextMeasure {
  @Override
  public double width(String text, double size, boolean bold) {
    long letters =
        text.chars().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
    return letters * size * (bold ? 0.42 : 0.4);
  }
}
