package prongsai.documents;

import prongsai.documents.docx.DocxRenderer;
import prongsai.documents.font.FontMeasure;
import prongsai.documents.html.HtmlRenderer;
import prongsai.documents.pdf.PdfRenderer;
import prongsai.documents.xlsx.XlsxRenderer;

/// The renderer of each format, made on first use and shared.
public final class Renderers {
  private Renderers() {}

  private static final class Pdf {
    private static final Renderer RENDERER = new PdfRenderer();
  }

  private static final class Docx {
    private static final Renderer RENDERER = new DocxRenderer();
  }

  private static final class Html {
    private static final Renderer RENDERER = new HtmlRenderer(new FontMeasure());
  }

  private static final class Xlsx {
    private static final Renderer RENDERER = new XlsxRenderer();
  }

  /// The renderer of a format.
  public static Renderer of(Format format) {
    return switch (format) {
      case PDF -> Pdf.RENDERER;
      case DOCX -> Docx.RENDERER;
      case HTML -> Html.RENDERER;
      case XLSX -> Xlsx.RENDERER;
    };
  }
}
