package prongsai.documents.chart;

/// How wide a text is when set in the document's face.
@FunctionalInterface
public interface TextMeasure {

  /// Width in points at the size given.
  double width(String text, double size, boolean bold);
}
