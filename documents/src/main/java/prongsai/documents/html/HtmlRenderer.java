package prongsai.documents.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import prongsai.documents.Renderer;
import prongsai.documents.chart.TextMeasure;
import prongsai.documents.font.FontMeasure;
import prongsai.documents.model.Document;

/// Renders a document as one HTML page: typeface, style and charts inside it, no script, no request
/// to anywhere. It reads on a phone and on a desk, by day and by night, aloud, and prints on A4.
public final class HtmlRenderer implements Renderer {
  private final TextMeasure measure;

  /// A renderer that lays charts out by the documents' face itself.
  public HtmlRenderer() {
    this(new FontMeasure());
  }

  /// A renderer that lays charts out by this measure of the documents' face.
  public HtmlRenderer(TextMeasure measure) {
    this.measure = measure;
  }

  @Override
  public void render(Document document, OutputStream to) throws IOException {
    String page = new Page(document, measure).markup();
    to.write(page.getBytes(StandardCharsets.UTF_8));
  }
}
