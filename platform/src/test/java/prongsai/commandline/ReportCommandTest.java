package prongsai.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  @TempDir Path folder = Path.of("");

  @Test
  void writes_every_format_and_nothing_half() throws IOException {
    Session run = Session.ubon("report", "--json", "--out=" + folder, "--agency=อบจ.");
    assertThat(run.status()).isZero();
    assertThat(names(folder))
        .containsExactly(
            ".prongsai",
            "report.docx",
            "report.html",
            "report.pdf",
            "report.xlsx",
            "summary.docx",
            "summary.html",
            "summary.pdf");
    assertThat(run.json().at("/documents")).hasSize(7);
    assertThat(Files.readString(folder.resolve("report.html"))).contains("๗๙.๔๓");
  }

  @Test
  void shows_arabic_digits_when_asked() throws IOException {
    Session.ubon("report", "--out=" + folder, "--format=html", "--digits=arabic");
    assertThat(Files.readString(folder.resolve("report.html")))
        .contains("79.43")
        .doesNotContain("๗๙.๔๓");
  }

  @Test
  void a_second_run_does_not_redo_what_is_done() throws IOException {
    Path scores = folder.resolve("scores.csv");
    StringBuilder rows = new StringBuilder("agency,code,score\n");
    for (String agency : List.of("เทศบาล ก", "เทศบาล ข", "a/b:c"))
      for (int i = 1; i <= 10; i++) rows.append(agency).append(',').append(i).append(",80\n");
    Files.writeString(scores, rows);
    Path out = folder.resolve("out");
    String[] command = {"report", "--scores=" + scores, "--out=" + out, "--format=html"};
    assertThat(Session.of(command).status()).isZero();
    assertThat(names(out)).containsExactlyInAnyOrder("เทศบาล ก", "เทศบาล ข", "a_b_c");
    Path page = out.resolve("เทศบาล ก/report.html");
    FileTime before = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(page, before);
    assertThat(Session.of(command).out()).contains("ใช้ของเดิม 3");
    assertThat(Files.getLastModifiedTime(page)).isEqualTo(before);
    Files.writeString(scores, rows.toString().replace("เทศบาล ก,1,80", "เทศบาล ก,1,81"));
    assertThat(Session.of(command).out()).contains("จัดทำใหม่ 1");
    assertThat(Files.getLastModifiedTime(page)).isNotEqualTo(before);
  }

  @Test
  void wrong_data_leaves_nothing_behind() throws IOException {
    Path scores = folder.resolve("scores.csv");
    Files.writeString(scores, "code,score\n1,101\n");
    Path out = folder.resolve("out");
    Session run = Session.of("report", "--scores=" + scores, "--out=" + out);
    assertThat(run.status()).isEqualTo(1);
    assertThat(out).doesNotExist();
    assertThat(run.err()).contains("101");
  }

  @Test
  void unknown_formats_and_digits_are_wrong_usage() {
    assertThat(Session.ubon("report", "--out=" + folder, "--format=odt").status()).isEqualTo(2);
    assertThat(Session.ubon("report", "--out=" + folder, "--digits=roman").status()).isEqualTo(2);
  }

  private static List<String> names(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
