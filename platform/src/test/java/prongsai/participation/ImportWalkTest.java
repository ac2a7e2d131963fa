package prongsai.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.browser.Chromium;
import prongsai.exporting.DuckDb;
import prongsai.round.RunningRound;
import prongsai.server.TestServer;

/// Answers on their way through the pages, in a real browser: brought in from a file, counted,
/// confirmed, and taken out again.
class ImportWalkTest {
  private static final Path UBON =
      Path.of(System.getProperty("golden.root", "../golden")).resolve("scoring/ubon-2565");
  private static TestServer server;
  private static RunningRound round;
  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void start() {
    server = TestServer.start();
    round = RunningRound.of(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static long rows(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.count() - 1;
    }
  }

  @Test
  void fromAFileToTheResultAndOutAgain() throws IOException {
    try (DeskWalk phone =
        DeskWalk.of(server.address(), Chromium.phone(), round.signedIn(Role.ASSESSOR), "phone")) {
      refuse(phone);
      bringIn(phone, "IIT บุคลากร", "iit-responses.csv");
    }
    try (DeskWalk desk =
        DeskWalk.of(server.address(), Chromium.desk(), round.signedIn(Role.ASSESSOR), "desk")) {
      refuse(desk);
      bringIn(desk, "EIT ประชาชน", "eit-responses.csv");
      desk.go(round.desk() + "/marks");
      desk.page().setInputFiles("#file", UBON.resolve("oit-scores.csv"));
      desk.press("นำเข้า");
      round.close();
      desk.go(round.desk() + "/import");
      desk.look("over");
      assertThat(desk.text()).contains("รอบนี้ปิดแล้ว จึงนำเข้าคำตอบไม่ได้");
    }
    try (DeskWalk desk =
        DeskWalk.of(
            server.address(), Chromium.desk(), round.signedIn(Role.AGENCY_EXECUTIVE), "desk")) {
      desk.go(round.desk());
      desk.follow("ดูผลคะแนน");
      desk.look("closed");
      desk.press("ยืนยันผลและคำนวณคะแนน");
    }
    takeOutAll();
    takeOutSome();
  }

  private void refuse(DeskWalk walk) throws IOException {
    walk.go(round.desk());
    walk.follow("นำเข้าคำตอบที่เก็บนอกระบบ");
    walk.look("choose");
    walk.press("ตรวจแฟ้ม");
    walk.look("nothing-chosen");
    assertThat(walk.text()).contains("ยังไม่ได้เลือกแบบวัด").contains("ยังไม่ได้เลือกแฟ้ม");
    Path faulty = folder.resolve("ชำรุด.csv");
    List<String> lines =
        new java.util.ArrayList<>(Files.readAllLines(UBON.resolve("eit-responses.csv")));
    lines.set(3, lines.get(3) + ",1");
    lines.set(149, lines.get(149).replaceFirst("^[^,]*", "mots"));
    Files.write(faulty, lines);
    walk.choose("EIT ประชาชน", faulty);
    walk.look("refused");
    assertThat(walk.page().title()).startsWith("ข้อผิดพลาด:");
    assertThat(walk.text())
        .contains("ยังไม่มีสิ่งใดเปลี่ยนแปลง")
        .contains("แถว 4")
        .contains("แถว 150");
  }

  private static void bringIn(DeskWalk walk, String survey, String file) throws IOException {
    walk.choose(survey, UBON.resolve(file));
    walk.look("check");
    String count = "%,d ชุด".formatted(rows(UBON.resolve(file)));
    assertThat(walk.text()).contains(count).contains(file);
    walk.press("ยืนยันการนำเข้า");
    walk.look("done");
    assertThat(walk.text()).contains("แล้ว " + count);
  }

  private void takeOutAll() throws IOException {
    SignedIn auditor = SignedIn.as(server, Role.AUDITOR, Scope.everything());
    try (DeskWalk desk = DeskWalk.of(server.address(), Chromium.desk(), auditor, "desk")) {
      desk.go(round.desk());
      desk.follow("ดาวน์โหลดข้อมูลคำตอบ");
      assertThat(desk.page().url()).endsWith("/results#tables");
      desk.look("result");
      for (String survey : List.of("iit", "eit")) {
        String label = "คำตอบรายชุด " + survey.toUpperCase(java.util.Locale.ROOT);
        Path csv = desk.take(label + " CSV", folder);
        Path parquet = desk.take(label + " Parquet", folder);
        List<String> original = Files.readAllLines(UBON.resolve(survey + "-responses.csv"));
        assertThat(Files.readAllLines(csv)).containsExactlyInAnyOrderElementsOf(original);
        assertThat(DuckDb.query("SELECT * FROM " + DuckDb.parquet(parquet)))
            .isEqualTo(DuckDb.query("SELECT * FROM " + DuckDb.csv(csv)));
        compareTallies(desk, survey);
      }
    }
    try (DeskWalk phone = DeskWalk.of(server.address(), Chromium.phone(), auditor, "phone")) {
      phone.go(round.desk() + "/results");
      phone.look("result");
      phone.go("/desk/audit");
      assertThat(phone.text()).contains("นำเข้าคำตอบที่เก็บนอกระบบ").contains("ส่งออกคำตอบ");
    }
  }

  private void compareTallies(DeskWalk desk, String survey) throws IOException {
    Path tallies = desk.take("จำนวนผู้เลือกแต่ละตัวเลือก Parquet", folder);
    List<String> original = Files.readAllLines(UBON.resolve(survey + "-responses.csv"));
    List<String> codes = List.of(original.getFirst().split(",", -1));
    for (int column : List.of(0, codes.size() - 1)) {
      Map<String, Long> counted =
          original.stream()
              .skip(1)
              .map(row -> row.split(",", -1)[column])
              .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
      Map<String, Long> told =
          DuckDb.query(
                  "SELECT option, count FROM %s WHERE question = '%s' AND count > 0"
                      .formatted(DuckDb.parquet(tallies), codes.get(column)))
              .stream()
              .collect(Collectors.toMap(List::getFirst, row -> Long.valueOf(row.get(1))));
      assertThat(told).isEqualTo(counted);
    }
  }

  /// Who may not see single answers gets no count under ten, and no answers.
  private void takeOutSome() {
    SignedIn officer = round.signedIn(Role.AGENCY_OFFICER);
    try (DeskWalk desk = DeskWalk.of(server.address(), Chromium.desk(), officer, "officer")) {
      desk.go(round.desk() + "/results");
      desk.look("result");
      Path tallies = desk.take("จำนวนผู้เลือกแต่ละตัวเลือก CSV", folder);
      assertThat(
              DuckDb.query(
                      "SELECT min(count::int), count(*) > count(count) FROM " + DuckDb.csv(tallies))
                  .getFirst())
          .satisfies(row ->
              assertThat(Integer.parseInt(String.valueOf(row.getFirst())))
                  .isGreaterThanOrEqualTo(10))
          .element(1)
          .isEqualTo("true");
      assertThat(desk.text()).doesNotContain("คำตอบรายชุด");
    }
    assertThat(officer.get(round.desk() + "/results/tables/iit-answers.csv").statusCode())
        .isEqualTo(403);
    assertThat(officer.get(round.desk() + "/import").statusCode()).isEqualTo(403);
  }
}
