package prongsai.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.AuditTrail;
import prongsai.plan.StepId;
import prongsai.plan.UbonPlan;

/// Files of evidence, with and without somebody who looks for viruses.
class EvidenceFilesTest {
  private static final LocalDate DAY = LocalDate.of(2023, 4, 3);
  private static final Clock NOON = UbonProgress.noon(DAY);
  private static UbonProgress ubon;
  private StepId step = StepId.random();
  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    ubon = UbonProgress.start();
  }

  @AfterAll
  static void stop() {
    ubon.close();
  }

  @BeforeEach
  void again() {
    ubon.again();
    step = ubon.step(0, 0).id();
  }

  private static EvidenceFiles files(String scanner, long megabytes) {
    return new EvidenceFiles(
        ubon.plan.server.part(JdbcClient.class),
        new Clamav(scanner),
        ubon.plan.server.part("deskTransaction", TransactionTemplate.class),
        ubon.plan.server.part(AuditTrail.class),
        NOON,
        megabytes);
  }

  private static LaterScans later(String scanner) {
    return new LaterScans(
        ubon.plan.server.part(JdbcClient.class),
        new Clamav(scanner),
        ubon.plan.server.part("deskTransaction", TransactionTemplate.class),
        NOON);
  }

  private FileTaken add(EvidenceFiles files, byte[] bytes, String name) throws IOException {
    return add(files, bytes, name, UbonPlan.OFFICER);
  }

  private FileTaken add(EvidenceFiles files, byte[] bytes, String name, AccountId by)
      throws IOException {
    Path file = Files.write(folder.resolve("upload"), bytes);
    return files.add(ubon.plan.round, step, file, name, by, UbonPlan.ACTOR);
  }

  private static EvidenceFile taken(FileTaken what) {
    assertThat(what).isInstanceOf(FileTaken.Taken.class);
    return ((FileTaken.Taken) what).file();
  }

  private static String refused(FileTaken what) {
    assertThat(what).isInstanceOf(FileTaken.Refused.class);
    return ((FileTaken.Refused) what).why();
  }

  private static long count(String table) {
    return ubon.desk().sql("SELECT count(*) FROM progress." + table).query(Long.class).single();
  }

  private static byte[] bytes(EvidenceFiles files, EvidenceFile file) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    files.write(file, all);
    return all.toByteArray();
  }

  private void report(EvidenceFile file) {
    ReportWords words =
        new ReportWords(
            ReportingRound.SIX_MONTHS,
            StepState.DONE,
            "ทำแล้ว",
            "",
            "",
            "",
            OptionalInt.empty(),
            List.of(),
            List.of(new ReportWords.Handed(file.id(), "รายงานการประชุม")));
    assertThat(ubon.report(DAY, step, words, UbonPlan.OFFICER)).isInstanceOf(Reported.Taken.class);
  }

  @Test
  void bytesComeBackAsTheyWentInAndAreKeptOnce() throws IOException {
    EvidenceFiles files = files("", 1000);
    byte[] large = new byte[700_000];
    new Random(2565).nextBytes(large);
    System.arraycopy(TestFiles.pdf(), 0, large, 0, TestFiles.pdf().length);
    EvidenceFile first = taken(add(files, large, "a.pdf"));
    EvidenceFile second = taken(add(files, large, "b.pdf", UbonPlan.COLLEAGUE));
    assertThat(bytes(files, second)).isEqualTo(large);
    assertThat(first.sha256()).isEqualTo(second.sha256());
    assertThat(first.size()).isEqualTo(large.length);
    assertThat(count("blob")).isEqualTo(1);
    assertThat(count("chunk")).isEqualTo(3);
  }

  @Test
  void aFileStandsInTheReportAndOthersGetIt() throws IOException {
    EvidenceFiles files = files("", 1000);
    EvidenceFile file = taken(add(files, TestFiles.pdf(), "a.pdf"));
    assertThat(files.fetchable(file.round(), file.id(), UbonPlan.COLLEAGUE)).isEmpty();
    report(file);
    assertThat(files.fetchable(file.round(), file.id(), UbonPlan.COLLEAGUE)).contains(file);
    assertThat(files.loose(step, UbonPlan.OFFICER)).isEmpty();
    assertThat(ubon.on(DAY, ubon.step(0, 0)).evidence())
        .containsExactly(new ReportEvidence.Kept(file, "รายงานการประชุม"));
    files.remove(ubon.plan.round, step, file.id(), UbonPlan.OFFICER, UbonPlan.ACTOR);
    assertThat(files.fetchable(file.round(), file.id(), UbonPlan.OFFICER)).isPresent();
  }

  @Test
  void onlyWhoHandedAFileInTakesItAway() throws IOException {
    EvidenceFiles files = files("", 1000);
    EvidenceFile file = taken(add(files, TestFiles.pdf(), "a.pdf"));
    files.remove(ubon.plan.round, step, file.id(), UbonPlan.COLLEAGUE, UbonPlan.ACTOR);
    assertThat(files.loose(step, UbonPlan.OFFICER)).hasSize(1);
    files.remove(ubon.plan.round, step, file.id(), UbonPlan.OFFICER, UbonPlan.ACTOR);
    assertThat(files.loose(step, UbonPlan.OFFICER)).isEmpty();
  }

  @Test
  void whatIsRefusedLeavesNothingBehind() throws IOException {
    EvidenceFiles files = files("", 1000);
    assertThat(refused(add(files, TestFiles.png(), "a.pdf"))).contains("ภาพ PNG");
    assertThat(refused(add(files, TestFiles.bomb(), "a.docx"))).contains("ขนาดใหญ่ผิดปกติ");
    assertThat(refused(add(files, new byte[0], "a.pdf"))).contains("ว่างเปล่า");
    byte[] huge = new byte[(int) EvidenceFiles.MOST_BYTES + 1];
    assertThat(refused(add(files, huge, "a.pdf"))).contains("20 MB", "ลิงก์");
    assertThat(count("blob")).isZero();
    assertThat(count("file")).isZero();
  }

  @Test
  void thePlansBudgetIsKept() throws IOException {
    EvidenceFiles files = files("", 1);
    byte[] most = java.util.Arrays.copyOf(TestFiles.pdf(), 900_000);
    taken(add(files, most, "a.pdf"));
    byte[] more = java.util.Arrays.copyOf(TestFiles.pdf(), 200_000);
    assertThat(refused(add(files, more, "b.pdf"))).contains("1 MB", "ลิงก์");
  }

  @Test
  void aVirusIsNotTaken() throws IOException {
    try (TestScanner scanner = TestScanner.start()) {
      EvidenceFiles files = files(scanner.setting(), 1000);
      assertThat(refused(add(files, TestFiles.text("VIRUS"), "a.txt"))).contains("ไวรัส");
      assertThat(count("blob")).isZero();
      assertThat(taken(add(files, TestFiles.pdf(), "a.pdf")).scan()).isEqualTo(ScanState.CLEAN);
    }
  }

  @Test
  void whatCouldNotBeScannedWaits() throws IOException {
    int port = TestScanner.start().stopped();
    String setting = "127.0.0.1:" + port;
    EvidenceFiles files = files(setting, 1000);
    EvidenceFile clean = taken(add(files, TestFiles.pdf(), "a.pdf"));
    assertThat(clean.scan()).isEqualTo(ScanState.WAITING);
    report(clean);
    EvidenceFile bad = taken(add(files, TestFiles.text("VIRUS"), "b.txt"));
    assertThat(files.fetchable(clean.round(), clean.id(), UbonPlan.COLLEAGUE)).isEmpty();
    assertThat(files.fetchable(clean.round(), clean.id(), UbonPlan.OFFICER)).isPresent();
    later(setting).scan();
    assertThat(files.fetchable(clean.round(), clean.id(), UbonPlan.COLLEAGUE)).isEmpty();
    try (TestScanner again = TestScanner.start(port)) {
      later(again.setting()).scan();
    }
    assertThat(files.fetchable(clean.round(), clean.id(), UbonPlan.COLLEAGUE)).isPresent();
    assertThat(files.fetchable(bad.round(), bad.id(), UbonPlan.OFFICER)).isEmpty();
    assertThat(refused(add(files(" ", 1000), TestFiles.text("VIRUS"), "c.txt"))).contains("ไวรัส");
  }

  @Test
  void aLargeFileIsScannedPartByPart() throws IOException {
    byte[] large = java.util.Arrays.copyOf(TestFiles.pdf(), 3 << 20);
    byte[] word = "VIRUS".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(word, 0, large, large.length - word.length, word.length);
    EvidenceFile file = taken(add(files("", 1000), large, "a.pdf"));
    try (TestScanner scanner = TestScanner.start()) {
      later(scanner.setting()).scan();
    }
    assertThat(files("", 1000).loose(step, UbonPlan.OFFICER))
        .extracting(EvidenceFile::scan)
        .containsExactly(ScanState.INFECTED);
    assertThat(file.scan()).isEqualTo(ScanState.NOT_ASKED);
  }

  @Test
  void bytesThatNobodyRefersToAreLetGo() throws IOException {
    EvidenceFiles files = files("", 1000);
    EvidenceFile file = taken(add(files, TestFiles.pdf(), "a.pdf"));
    taken(add(files, TestFiles.png(), "b.png"));
    files.remove(ubon.plan.round, step, file.id(), UbonPlan.OFFICER, UbonPlan.ACTOR);
    Blobs blobs = new Blobs(ubon.desk());
    assertThat(blobs.tidy(NOON.instant().minusSeconds(60))).isZero();
    assertThat(blobs.tidy(NOON.instant().plusSeconds(60))).isEqualTo(1);
    assertThat(count("blob")).isEqualTo(1);
  }
}
