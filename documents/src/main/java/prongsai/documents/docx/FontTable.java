package prongsai.documents.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFont;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFontRel;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFontFamily;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPitch;
import prongsai.documents.office.Typeface;

/// The font table: the face that the document names, and the shipped fallback embedded for machines
/// without it. The fallback is listed under both names, as programs look for it by either.
final class FontTable {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
  private static final String FONT_TYPE =
      "application/vnd.openxmlformats-officedocument.obfuscatedFont";
  private static final String FONT_RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font";

  private record Embedded(String relation, String key) {
    void fill(CTFontRel to) {
      to.setId(relation);
      to.setFontKey(key);
    }
  }

  private FontTable() {}

  static void add(XWPFDocument document) throws IOException, InvalidFormatException {
    OPCPackage all = document.getPackage();
    PackagePart table =
        all.createPart(PackagingURIHelper.createPartName("/word/fontTable.xml"), TYPE);
    document.getPackagePart().addRelationship(table.getPartName(), TargetMode.INTERNAL, RELATION);
    Embedded regular = embed(all, table, 1, "ITASarabun-Regular.ttf");
    Embedded bold = embed(all, table, 2, "ITASarabun-Bold.ttf");
    FontsDocument fonts = FontsDocument.Factory.newInstance();
    fonts.addNewFonts();
    describe(
        fonts.getFonts().addNewFont(),
        Typeface.NAME,
        Typeface.ALTERNATIVE + "," + Typeface.FALLBACK,
        regular,
        bold);
    describe(fonts.getFonts().addNewFont(), Typeface.FALLBACK, Typeface.ALTERNATIVE, regular, bold);
    try (OutputStream out = table.getOutputStream()) {
      fonts.save(out);
    }
  }

  private static void describe(
      CTFont font, String name, String alternatives, Embedded regular, Embedded bold) {
    font.setName(name);
    font.addNewAltName().setVal(alternatives);
    font.addNewPanose1().setVal(new byte[] {0, 0, 5, 0, 0, 0, 0, 0, 0, 0});
    font.addNewCharset().setVal(new byte[] {(byte) 0xde});
    font.addNewFamily().setVal(STFontFamily.SWISS);
    font.addNewPitch().setVal(STPitch.VARIABLE);
    regular.fill(font.addNewEmbedRegular());
    bold.fill(font.addNewEmbedBold());
  }

  private static Embedded embed(OPCPackage all, PackagePart table, int number, String file)
      throws IOException, InvalidFormatException {
    byte[] font;
    try (InputStream in = Typeface.open(file)) {
      font = in.readAllBytes();
    }
    UUID key = UUID.nameUUIDFromBytes(file.getBytes(StandardCharsets.UTF_8));
    PackagePart part =
        all.createPart(
            PackagingURIHelper.createPartName("/word/fonts/font" + number + ".odttf"), FONT_TYPE);
    try (OutputStream out = part.getOutputStream()) {
      out.write(obfuscated(font, key));
    }
    var relation = table.addRelationship(part.getPartName(), TargetMode.INTERNAL, FONT_RELATION);
    return new Embedded(
        relation.getId(), "{" + key.toString().toUpperCase(java.util.Locale.ROOT) + "}");
  }

  /// The font with its first 32 bytes mixed with the key, last byte first (ECMA-376 part 4,
  /// 17.8.1).
  static byte[] obfuscated(byte[] font, UUID key) {
    byte[] mixed = font.clone();
    String digits = key.toString().replace("-", "");
    for (int i = 0; i < 32; i++) {
      int at = 15 - i % 16;
      mixed[i] ^= (byte) Integer.parseInt(digits.substring(2 * at, 2 * at + 2), 16);
    }
    return mixed;
  }
}
