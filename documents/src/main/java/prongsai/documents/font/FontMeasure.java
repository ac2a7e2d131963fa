package prongsai.documents.font;

import prongsai.documents.chart.TextMeasure;

/// Measures text as it will be set in the documents' typeface.
public final class FontMeasure implements TextMeasure {

  @Override
  public double width(String text, double size, boolean bold) {
    ThaiFont font = ThaiFont.of(Face.of(bold));
    return font.shape(font.legible(text)).width(size);
  }
}
