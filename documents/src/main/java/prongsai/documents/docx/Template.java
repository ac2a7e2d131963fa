package prongsai.documents.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STCharacterSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// The empty document that every document starts from: styles, settings, fonts, and the header with
/// the page number. Built once.
final class Template {
  private static final String WORD = "http://schemas.microsoft.com/office/word";
  private static final byte[] BYTES = build();

  private Template() {}

  static XWPFDocument open() throws IOException {
    XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(BYTES));
    if (document.getDocument().getBody().isSetSectPr())
      document.getDocument().getBody().unsetSectPr();
    return document;
  }

  /// The relation under which sections find the header.
  static String header(XWPFDocument document) {
    return document.getRelationId(document.getHeaderList().getFirst());
  }

  private static byte[] build() {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.createStyles().setStyles(Styles.all());
      settings(document.getSettings().getCTSettings());
      header(document.createHeader(HeaderFooterType.DEFAULT));
      FontTable.add(document);
      var properties = document.getProperties();
      properties.getCoreProperties().getUnderlyingProperties().setCreatedProperty(Optional.empty());
      properties.getExtendedProperties().setApplication("Prongsai");
      document.write(out);
      return out.toByteArray();
    } catch (InvalidFormatException e) {
      throw new IllegalStateException("the template cannot be built", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void settings(CTSettings settings) {
    settings.addNewEmbedTrueTypeFonts();
    settings.addNewDefaultTabStop().setVal(BigInteger.valueOf(720));
    settings.addNewCharacterSpacingControl().setVal(STCharacterSpacing.DO_NOT_COMPRESS);
    var compatibility = settings.addNewCompat();
    var mode = compatibility.addNewCompatSetting();
    mode.setName("compatibilityMode");
    mode.setUri(WORD);
    mode.setVal("15");
    var language = settings.addNewThemeFontLang();
    language.setVal("en-US");
    language.setBidi("th-TH");
  }

  private static void header(XWPFHeader header) {
    CTP paragraph = header.createParagraph().getCTP();
    (paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr())
        .addNewPStyle()
        .setVal(Look.HEADER.id());
    text(paragraph, "- ");
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    paragraph.addNewR().addNewInstrText().setStringValue(" PAGE ");
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    text(paragraph, "1");
    paragraph.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    text(paragraph, " -");
  }

  private static void text(CTP paragraph, String words) {
    CTR run = paragraph.addNewR();
    Runs.words(run, words);
  }
}
