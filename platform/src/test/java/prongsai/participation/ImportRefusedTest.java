package prongsai.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.Role;
import prongsai.access.SignedIn;
import prongsai.response.AnswerImport;
import prongsai.round.RunningRound;
import prongsai.round.SurveyInstrument;
import prongsai.server.TestServer;

/// Files and people that answers are not taken from: nothing changes, and who may do something
/// about it is told where and what.
class ImportRefusedTest {
  private static final Path EIT =
      Path.of(System.getProperty("golden.root", "../golden"))
          .resolve("scoring/ubon-2565/eit-responses.csv");
  private static TestServer server;
  private static RunningRound round;
  private static SignedIn assessor;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    round = answered();
    assessor = round.signedIn(Role.ASSESSOR);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /// A round with answers of people and a file that was brought in before.
  private static RunningRound answered() {
    RunningRound fresh = RunningRound.of(server);
    new StoredAnswers(server, fresh).put(SurveyInstrument.IIT, TestServer.today(), 12, 0);
    server.part(AnswerImport.class).csv(fresh.id(), SurveyInstrument.EIT, EIT, TestServer.today());
    return fresh;
  }

  /// All that answers and the audit trail hold.
  private static String everything() {
    return JdbcClient.create(server.database().owner())
        .sql(
            "SELECT (SELECT md5(string_agg(a::text, ',' ORDER BY id)) FROM response.answer a) AS answers,"
                + " (SELECT count(*) FROM access.audit WHERE name = 'answers.imported') AS told")
        .query((row, number) -> row.getString("answers") + " " + row.getLong("told"))
        .single();
  }

  private static List<String> lines() {
    try {
      return new ArrayList<>(Files.readAllLines(EIT));
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  private static byte[] file(List<String> lines) {
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] changed(int row, String with) {
    List<String> lines = lines();
    lines.set(row - 1, lines.get(row - 1).replaceFirst("^[^,]*", with));
    return file(lines);
  }

  private static byte[] longer(int row) {
    List<String> lines = lines();
    lines.set(row - 1, lines.get(row - 1) + ",most");
    return file(lines);
  }

  /// Thai text, cut within a character in one cell.
  private static byte[] cut(int row) {
    byte[] whole = changed(row, "มากที่สุดX");
    List<Byte> bytes = new ArrayList<>();
    for (byte one : whole) bytes.add(one);
    bytes.remove(new String(whole, StandardCharsets.ISO_8859_1).indexOf('X') - 1);
    byte[] cut = new byte[bytes.size()];
    for (int i = 0; i < cut.length; i++) cut[i] = bytes.get(i);
    return cut;
  }

  static Stream<Arguments> faults() {
    List<String> heads = lines();
    heads.set(0, "ชื่อ,อายุ,ตำบล");
    return Stream.of(
        Arguments.of(
            "a wrong header", file(heads), List.of("ทั้งแฟ้ม", "แถวแรกต้องเป็นรหัสข้อคำถาม")),
        Arguments.of(
            "a bad option",
            changed(150, "mots"),
            List.of("แถว 150", "“mots”", "ใช้หนึ่งในคำตอบต่อไปนี้")),
        Arguments.of("broken UTF-8", cut(7), List.of("แถว 7", "CSV UTF-8")),
        Arguments.of("a row too long", longer(9), List.of("แถว 9", "ลบเซลล์ที่เกิน")),
        Arguments.of(
            "nothing", new byte[0], List.of("แฟ้มว่างเปล่า", "ตรวจสอบว่าเลือกแฟ้มถูกต้อง")),
        Arguments.of(
            "a header alone", file(lines().subList(0, 1)), List.of("แฟ้มมีแต่หัวตาราง ไม่มีคำตอบ")),
        Arguments.of(
            "a workbook",
            new byte[] {'P', 'K', 3, 4, 0, 0},
            List.of("แฟ้มนี้เป็นสมุดงาน", "CSV UTF-8")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aFaultyFileChangesNothingAndSaysWhereAndWhatToDo(
      String fault, byte[] file, List<String> told) {
    String before = everything();
    HttpResponse<String> answer =
        AnswerUpload.send(server, assessor, round, file, "EIT", TestServer.today().toString());
    assertThat(answer.statusCode()).as(fault).isEqualTo(422);
    assertThat(answer.body()).contains("นำเข้าไม่ได้ ยังไม่มีสิ่งใดเปลี่ยนแปลง").contains(told);
    assertThat(answer.body()).doesNotContain(".upload");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void aDayInTheFutureOrLongAgoIsRefused() {
    for (String day : List.of("", TestServer.today().plusDays(1).toString(), "2400-01-01")) {
      HttpResponse<String> answer =
          AnswerUpload.send(server, assessor, round, file(lines()), "EIT", day);
      assertThat(answer.statusCode()).as(day).isEqualTo(422);
      assertThat(answer.body()).contains("id=\"day-error\"");
    }
  }

  @Test
  void untilSomebodySaysYesNothingChangesAndItIsDoneOnce() {
    String before = everything();
    String check = tried(assessor, round);
    assertThat(assessor.get(check).body()).contains("ยืนยันการนำเข้า");
    assertThat(everything()).isEqualTo(before);
    SignedIn other = round.signedIn(Role.ASSESSOR);
    assertThat(location(other.get(check))).endsWith("/import?gone");
    assertThat(location(other.post(check + "/confirm", Map.of()))).endsWith("/import?gone");
    assertThat(everything()).isEqualTo(before);
    assertThat(location(assessor.post(check + "/confirm", Map.of())))
        .contains("?survey=EIT&answers=");
    assertThat(everything()).isNotEqualTo(before);
    String after = everything();
    assertThat(location(assessor.post(check + "/confirm", Map.of()))).endsWith("/import?gone");
    assertThat(everything()).isEqualTo(after);
  }

  @Test
  void aRoundThatClosesMeanwhileTakesNothing() {
    RunningRound closing = answered();
    SignedIn who = closing.signedIn(Role.ASSESSOR);
    String check = tried(who, closing);
    closing.close();
    String before = everything();
    HttpResponse<String> answer = who.post(check + "/confirm", Map.of());
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("รอบนี้ปิดแล้ว จึงนำเข้าคำตอบไม่ได้");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void theAssessedBringNothingInAndNobodyDoesWithoutHavingShownWhoTheyAre() {
    for (Role role : List.of(Role.AGENCY_OFFICER, Role.AGENCY_EXECUTIVE, Role.AUDITOR)) {
      SignedIn who = round.signedIn(role);
      assertThat(who.get(round.desk() + "/import").statusCode()).isEqualTo(403);
      assertThat(AnswerUpload.send(server, who, round, file(lines()), "EIT", "").statusCode())
          .isEqualTo(403);
    }
    SignedIn tired = round.signedIn(Role.ASSESSOR, Instant.now().minusSeconds(3600));
    String before = everything();
    String check = tried(tired, round);
    assertThat(location(tired.post(check + "/confirm", Map.of()))).contains("sign-in");
    assertThat(everything()).isEqualTo(before);
  }

  private static String tried(SignedIn who, RunningRound where) {
    String to =
        location(
            AnswerUpload.send(
                server, who, where, file(lines()), "EIT", TestServer.today().toString()));
    assertThat(to).contains(where.desk() + "/import/");
    return to.substring(to.indexOf("/desk"));
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("none: " + answer.statusCode());
  }
}
