package prongsai.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {
  @TempDir Path folder = Path.of("");

  @Test
  void the_demo_makes_the_documents_and_names_them() {
    Session run = Session.of("demo", "--out=" + folder);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("79.43").contains("B").contains("report.pdf");
    assertThat(folder.resolve("report.pdf")).isNotEmptyFile();
    assertThat(folder.resolve("data/iit-responses.csv")).isNotEmptyFile();
  }

  @Test
  void lists_and_shows_the_frameworks() {
    assertThat(Session.of("frameworks", "list").out())
        .contains("nacc-ita-2565")
        .contains("nacc-ita-2566");
    assertThat(Session.of("frameworks", "show", "nacc-ita-2565").out())
        .contains("O42")
        .contains("5.00")
        .contains("verified");
    assertThat(Session.of("frameworks", "show", "no-such").status()).isEqualTo(1);
    assertThat(Session.of("frameworks").status()).isEqualTo(2);
  }

  @Test
  void checks_a_framework_file_and_names_the_place_of_a_fault() throws IOException {
    Path file = folder.resolve("framework.yaml");
    Files.writeString(file, "framework:\n  id: mine\n  colour: blue\n");
    Session run = Session.of("frameworks", "check", file.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("framework.yaml:3");
  }

  @Test
  void a_template_filled_in_part_can_be_scored() throws IOException {
    Path file = folder.resolve("template.xlsx");
    assertThat(Session.of("template", "--out=" + file).status()).isZero();
    assertThat(Session.of("template", "--out=" + file).status()).isEqualTo(2);
    Path filled = folder.resolve("filled.xlsx");
    try (Workbook workbook = WorkbookFactory.create(Files.newInputStream(file));
        OutputStream to = Files.newOutputStream(filled)) {
      for (Row row : workbook.getSheetAt(0))
        if (row.getCell(0).getStringCellValue().matches("[0-9]+")) row.getCell(2).setCellValue(90);
      workbook.write(to);
    }
    Session read = Session.of("score", "--json", "--scores=" + filled);
    assertThat(read.status()).isZero();
    assertThat(read.json().at("/total/published").asString()).isEqualTo("90.00");
    assertThat(read.json().at("/level/code").asString()).isEqualTo("A");
  }

  @Test
  void the_version_is_the_one_of_the_build() {
    assertThat(Session.of("--version").out()).matches("prongsai \\d+\\.\\d+\\.\\d+.*\\s*");
  }
}
