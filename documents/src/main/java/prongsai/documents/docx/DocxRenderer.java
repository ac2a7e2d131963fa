package prongsai.documents.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import prongsai.documents.Renderer;
import prongsai.documents.model.Block;
import prongsai.documents.model.Cover;
import prongsai.documents.model.Document;
import prongsai.documents.model.Metadata;
import prongsai.documents.model.Section;
import prongsai.documents.model.Section.Extent;
import prongsai.documents.office.FixedZip;

/// The document as DOCX, to be edited in a word processor.
///
/// Headings, paragraphs, lists and tables follow styles; charts are native and carry their data;
/// the font that stands in for TH SarabunPSK is embedded. Sections that are only data are left to
/// the other formats.
public final class DocxRenderer implements Renderer {

  @Override
  public void render(Document document, OutputStream to) throws IOException {
    try (XWPFDocument made = Template.open()) {
      describe(made, document.metadata());
      Flow flow = new Flow(made, document.digits());
      Blocks blocks = new Blocks(flow);
      for (Section section : document.sections())
        if (section.extent() == Extent.EVERYWHERE) write(section, flow, blocks);
      blocks.provenance(document.metadata());
      flow.finish();
      FixedZip.write(made::write, to);
    }
  }

  /// A cover has pages of its own within its section.
  private static void write(Section section, Flow flow, Blocks blocks) throws IOException {
    boolean open = false;
    List<Block> all = section.blocks();
    for (int i = 0; i < all.size(); i++) {
      boolean cover = all.get(i) instanceof Cover;
      if (cover || !open) flow.begin(section.orientation(), cover);
      open = !cover;
      blocks.write(all.get(i), i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty());
    }
  }

  private static void describe(XWPFDocument made, Metadata metadata) {
    var core = made.getProperties().getCoreProperties();
    core.setTitle(metadata.title());
    core.setSubjectProperty(metadata.subject());
    core.setCreator(metadata.author());
    core.setKeywords(String.join(", ", metadata.keywords()));
    core.setDescription(metadata.provenance());
    core.getUnderlyingProperties().setLanguageProperty("th-TH");
    made.getProperties().getExtendedProperties().setCompany(metadata.author());
  }
}
