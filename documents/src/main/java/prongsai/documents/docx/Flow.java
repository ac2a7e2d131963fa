package prongsai.documents.docx;

import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Section.Orientation;
import prongsai.documents.model.Text;
import prongsai.documents.model.Tone;

/// The body of a document while it is written, from top to bottom. A section of pages is described
/// where it ends, so the flow remembers what is open.
final class Flow {
  private final XWPFDocument document;
  private final Digits digits;
  private final String header;
  private Orientation orientation = Orientation.PORTRAIT;
  private boolean cover;
  private boolean started;
  private Optional<CTP> last = Optional.empty();

  Flow(XWPFDocument document, Digits digits) {
    this.document = document;
    this.digits = digits;
    this.header = Template.header(document);
  }

  XWPFDocument document() {
    return document;
  }

  Digits digits() {
    return digits;
  }

  /// Width of the text area in twentieths of a point.
  int textWidth() {
    return Page.textWidth(orientation);
  }

  int textHeight() {
    return Page.textHeight(orientation);
  }

  /// Starts a new page with the orientation given; a cover carries no number.
  void begin(Orientation next, boolean asCover) {
    if (started) {
      CTPPr end = layout(last.orElseGet(() -> paragraph(Look.GAP)));
      Page.describe(end.addNewSectPr(), orientation, digits, header, cover);
    }
    orientation = next;
    cover = asCover;
    started = true;
    last = Optional.empty();
  }

  /// Ends the last section.
  void finish() {
    Page.describe(body().addNewSectPr(), orientation, digits, header, cover);
  }

  CTP paragraph(Look look) {
    return wrapped(look).getCTP();
  }

  XWPFParagraph wrapped(Look look) {
    XWPFParagraph made = document.createParagraph();
    CTPPr layout = layout(made.getCTP());
    if (look != Look.NORMAL) layout.addNewPStyle().setVal(look.id());
    last = Optional.of(made.getCTP());
    return made;
  }

  CTP paragraph(Look look, Text text) {
    CTP made = paragraph(look);
    Runs.add(made, text, digits, Tone.NEUTRAL);
    return made;
  }

  /// A table; what follows must begin with a paragraph, or two tables would run together.
  CTTbl table() {
    last = Optional.empty();
    return body().addNewTbl();
  }

  /// A narrow gap after a table.
  void gap() {
    paragraph(Look.GAP);
  }

  static CTPPr layout(CTP paragraph) {
    return paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
  }

  static void keepWithNext(CTP paragraph) {
    CTPPr layout = layout(paragraph);
    if (!layout.isSetKeepNext()) layout.addNewKeepNext();
  }

  private CTBody body() {
    return document.getDocument().getBody();
  }
}
