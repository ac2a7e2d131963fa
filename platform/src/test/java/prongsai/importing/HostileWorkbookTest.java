package prongsai.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workbooks that cannot be read, or must not be.
class HostileWorkbookTest {
  private static final byte[] SOUND =
      Workbooks.ofRows(new Object[] {"code", "score"}, new Object[] {"total", 79.43});
  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String SPREADSHEET =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

  @TempDir Path folder;

  private List<String> problems(byte[] workbook) {
    var read = Nacc.scores(Workbooks.write(folder.resolve("scores.xlsx"), workbook));
    assertThat(read.value().values()).allMatch(one -> one.declared().isEmpty());
    return read.codes();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aWorkbookWithAPasswordIsRefused() {
    assertThat(problems(Workbooks.encrypted(SOUND))).containsExactly("sheet/password");
  }

  @Test
  void aWorkbookOfExcel97IsRefused() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.createSheet();
      workbook.write(out);
      assertThat(problems(out.toByteArray())).containsExactly("sheet/old-format");
    }
  }

  @Test
  void aWorkbookWithMacrosIsRefused() {
    String types = new String(Workbooks.part(SOUND, "[Content_Types].xml"), StandardCharsets.UTF_8);
    byte[] enabled =
        bytes(
            types.replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
    assertThat(problems(Workbooks.with(SOUND, Map.of("[Content_Types].xml", enabled))))
        .containsExactly("sheet/macros");
  }

  @Test
  void aBinaryWorkbookAnOpenDocumentAndAnotherArchiveAreRefused() {
    String type = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
    assertThat(problems(zip(Map.of("[Content_Types].xml", bytes("<Types>" + type + "</Types>")))))
        .containsExactly("sheet/binary");
    byte[] mimetype = bytes("application/vnd.oasis.opendocument.spreadsheet");
    assertThat(problems(zip(Map.of("mimetype", mimetype)))).containsExactly("sheet/open-document");
    assertThat(problems(zip(Map.of("a.txt", bytes("a"))))).containsExactly("sheet/not-a-workbook");
    assertThat(problems(zip(Map.of()))).containsExactly("sheet/not-a-workbook");
  }

  @Test
  void aZipBombIsNotUnpacked() {
    byte[] bomb = new byte[200_000_000];
    assertThat(problems(Workbooks.with(SOUND, Map.of(SHEET, bomb)))).containsExactly("sheet/bomb");
    assertThat(problems(Workbooks.with(SOUND, Map.of("xl/sharedStrings.xml", bomb))))
        .containsExactly("sheet/bomb");
  }

  @Test
  void aPartThatUnpacksToMoreThanItSaysIsStopped() {
    byte[] sheet = Workbooks.part(SOUND, SHEET);
    byte[] longer = Arrays.copyOf(sheet, sheet.length + 5_000_000);
    Arrays.fill(longer, sheet.length, longer.length, (byte) ' ');
    byte[] lying = Workbooks.claiming(Workbooks.with(SOUND, Map.of(SHEET, longer)), SHEET, 2_000);
    assertThat(problems(lying)).containsExactly("sheet/bomb");
  }

  @Test
  void anArchiveOfThousandsOfEntriesIsNotOpened() {
    Map<String, byte[]> parts = new HashMap<>();
    for (int i = 0; i < 2_100; i++) parts.put("xl/media/" + i, new byte[] {1});
    assertThat(problems(Workbooks.with(SOUND, parts))).containsExactly("sheet/bomb");
  }

  @Test
  void entitiesAndDocumentTypesAreRefused() {
    Path secret = Workbooks.write(folder.resolve("secret.txt"), bytes("79.43"));
    String sheet =
        "<!DOCTYPE w [<!ENTITY e SYSTEM \""
            + secret.toUri()
            + "\">]><worksheet "
            + SPREADSHEET
            + "><sheetData><row><c t=\"inlineStr\"><is><t>code</t></is></c><c t=\"inlineStr\"><is>"
            + "<t>score</t></is></c></row><row><c t=\"inlineStr\"><is><t>total</t></is></c>"
            + "<c><v>&e;</v></c></row></sheetData></worksheet>";
    assertThat(problems(Workbooks.with(SOUND, Map.of(SHEET, bytes(sheet)))))
        .containsExactly("sheet/broken");
    String laughs = "<!DOCTYPE s [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><sst>&b;</sst>";
    assertThat(problems(Workbooks.with(SOUND, Map.of("xl/sharedStrings.xml", bytes(laughs)))))
        .containsExactly("sheet/broken");
  }

  @Test
  void damagedWorkbooksAreToldAsSuch() {
    assertThat(problems(Arrays.copyOf(SOUND, SOUND.length / 2))).containsExactly("sheet/broken");
    assertThat(problems(new byte[] {'P', 'K', 3, 4, 1})).containsExactly("sheet/broken");
    assertThat(problems(Workbooks.with(SOUND, Map.of(SHEET, bytes("<worksheet><row>")))))
        .containsExactly("sheet/broken");
    assertThat(problems(Workbooks.with(SOUND, Map.of("xl/workbook.xml", bytes("<x")))))
        .containsExactly("sheet/broken");
    byte[] ole = Arrays.copyOf(Workbooks.encrypted(SOUND), 600);
    assertThat(problems(ole)).containsExactly("sheet/not-a-workbook");
  }

  @Test
  void anyDamagedByteLeadsToProblemsOrToTheSameScore() {
    Samples.each(
        300,
        random -> {
          byte[] damaged = SOUND.clone();
          for (int i = 0; i < 3; i++)
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
          var read = Nacc.scores(Workbooks.write(folder.resolve("damaged.xlsx"), damaged));
          if (read.problems().isEmpty())
            assertThat(Nacc.only(read).declared().toString()).isEqualTo("{total=7943/100}");
        });
  }

  @Test
  void cellsAndRowsAtMadPlacesDoNoHarm() {
    String sheet =
        "<worksheet "
            + SPREADSHEET
            + "><sheetData><row r=\"999999999\"><c r=\"ZZZZ1\"><v>1</v></c>"
            + "<c r=\"XFD1\" s=\"99999999\" t=\"s\"><v>-5</v></c><c r=\"\"/><c r=\"9\"><v>x</v></c>"
            + "</row></sheetData></worksheet>";
    assertThat(problems(Workbooks.with(SOUND, Map.of(SHEET, bytes(sheet)))))
        .containsExactly("scores/no-header");
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
