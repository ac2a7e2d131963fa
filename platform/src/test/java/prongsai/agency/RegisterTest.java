package prongsai.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.database.Database;
import prongsai.database.TestDatabase;
import prongsai.scoring.problem.Language;
import prongsai.scoring.problem.Problem;

class RegisterTest {
  @TempDir private Path folder;
  private Database database;
  private Agencies agencies;
  private Register register;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh();
    JdbcClient desk = JdbcClient.create(database.desk());
    agencies = new Agencies(desk);
    register =
        new Register(desk, new TransactionTemplate(new JdbcTransactionManager(database.desk())));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private RegisterFile file(String... lines) {
    try {
      Path file = Files.createTempFile(folder, "agencies", ".csv");
      Files.writeString(file, String.join("\n", lines) + "\n");
      return RegisterFile.read(file, "หน่วยงาน.csv");
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  private RegisterPlan carryOut(Wishes wishes) {
    return register.carryOut(wishes, register.plan(wishes).sha256(), plan -> {});
  }

  private Agency agency(String code) {
    return agencies.byCode(code).orElseThrow();
  }

  private static List<String> lines(RegisterPlan plan) {
    return plan.problems().stream().map(problem -> problem.where() + " " + problem.code()).toList();
  }

  @Test
  void aFileIsTriedFirstAndThenTakenOver() {
    RegisterFile file =
        file(
            "รหัสหน่วยงาน,ชื่อหน่วยงาน,ประเภท,จังหวัด,รหัสหน่วยงานต้นสังกัด",
            "L1,เทศบาลตำบลหนึ่ง,เทศบาลตำบล,อุบลราชธานี,P",
            "P,จังหวัดอุบลราชธานี,จังหวัด,อุบลราชธานี,");
    RegisterPlan plan = register.plan(file);
    assertThat(plan.problems()).isEmpty();
    assertThat(plan.added()).extracting(AgencyEntry::code).containsExactly("L1", "P");
    assertThat(plan.unknown("type", Set.of("จังหวัด"))).containsExactly("เทศบาลตำบล");
    assertThat(agencies.count(AgencyCondition.ALL)).isZero();

    carryOut(file);
    assertThat(agency("L1").parent()).contains(agency("P").id());
    assertThat(agency("L1").path())
        .isEqualTo("/%s/%s/".formatted(agency("P").id(), agency("L1").id()));
    assertThat(agency("P").oversees(agency("L1"))).isTrue();
    assertThat(agencies.above(agency("L1"))).containsExactly(agency("P"));
    RegisterPlan again = register.plan(file);
    assertThat(again.isEmpty()).isTrue();
    assertThat(again.unchanged()).isEqualTo(2);
  }

  @Test
  void whatDiffersIsNamedAndColumnsThatAreMissingAreLeftAlone() {
    carryOut(file("code,name,type,province,name_en", "A,ก,อบต.,ตราด,One"));
    RegisterPlan plan = register.plan(file("code,name,province", "A,ข,ตราด"));
    assertThat(plan.changed()).hasSize(1);
    RegisterPlan.Change change = plan.changed().getFirst();
    assertThat(change.parts()).containsExactly("name");
    assertThat(change.before("name")).isEqualTo("ก");
    assertThat(change.after("name")).isEqualTo("ข");
    carryOut(file("code,name,province", "A,ข,ตราด"));
    assertThat(agency("A").nameInEnglish()).isEqualTo("One");
    assertThat(agency("A").type()).isEqualTo("อบต.");
  }

  @Test
  void everyWrongRowIsToldWithItsPlaceAndTheRestCanBeTakenOver() {
    RegisterFile file =
        file(
            "code,name,parent_code,active",
            "A,หนึ่ง,,",
            "B B,สอง,,",
            "C,,,",
            "D,สี่,ไม่มี,",
            "E,ห้า,C,",
            "F,หก,G,",
            "G,เจ็ด,F,",
            "H,แปด,H,",
            "I,เก้า,,อาจจะ",
            "J,สิบ,,",
            "J,สิบ,,",
            "K,สิบเอ็ด,A,ยกเลิก");
    RegisterPlan plan = register.plan(file);
    assertThat(lines(plan))
        .containsExactly(
            "หน่วยงาน.csv:3:code agency/bad-code",
            "หน่วยงาน.csv:4:name agency/no-name",
            "หน่วยงาน.csv:5:parent_code agency/unknown-parent",
            "หน่วยงาน.csv:6:parent_code agency/refused-parent",
            "หน่วยงาน.csv:7:parent_code agency/cycle",
            "หน่วยงาน.csv:8:parent_code agency/refused-parent",
            "หน่วยงาน.csv:9:parent_code agency/own-parent",
            "หน่วยงาน.csv:10:active agency/not-a-status",
            "หน่วยงาน.csv:11:code agency/duplicate-code",
            "หน่วยงาน.csv:12:code agency/duplicate-code");
    assertThat(plan.refused()).isEqualTo(10);
    assertThat(plan.added()).extracting(AgencyEntry::code).containsExactly("A", "K");
    for (Problem problem : plan.problems())
      assertThat(problem.message(Language.TH)).isNotBlank().doesNotContain("{");
    carryOut(file);
    assertThat(agencies.count(AgencyCondition.ALL)).isEqualTo(2);
    assertThat(agency("K").active()).isFalse();
  }

  @Test
  void aBranchMovesWithItsRootAndNeverBelowItself() {
    carryOut(file("code,name,parent_code", "A,ก,", "B,ข,A", "C,ค,B", "X,ฮ,"));
    carryOut(file("code,name,parent_code", "B,ข,X"));
    assertThat(agency("C").path())
        .isEqualTo("/%s/%s/%s/".formatted(agency("X").id(), agency("B").id(), agency("C").id()));
    RegisterPlan circle = register.plan(file("code,name,parent_code", "X,ฮ,C"));
    assertThat(lines(circle)).containsExactly("หน่วยงาน.csv:2:parent_code agency/cycle");
    RegisterPlan whole = register.plan(file("code,name,parent_code", "B,ข,", "X,ฮ,C"));
    assertThat(whole.problems()).isEmpty();
    carryOut(file("code,name,parent_code", "B,ข,", "X,ฮ,C"));
    assertThat(agency("X").path()).startsWith(agency("C").path());
  }

  @Test
  void aPlanThatComesOutDifferentlyByNowIsNotDone() {
    RegisterFile file = file("code,name", "A,ก");
    String shown = register.plan(file).sha256();
    carryOut(Wishes.typed(new AgencyEntry("A", "อื่น", "", "", "", "", "", true)));
    RegisterPlan now = register.carryOut(file, shown, plan -> {});
    assertThat(now.sha256()).isNotEqualTo(shown);
    assertThat(agency("A").name()).isEqualTo("อื่น");
  }

  @Test
  void whatCannotBeWrittenDownIsNotDoneEither() {
    RegisterFile file = file("code,name", "A,ก");
    assertThatThrownBy(() ->
            register.carryOut(
                file,
                register.plan(file).sha256(),
                plan -> {
                  throw new IllegalStateException("the trail is full");
                }))
        .hasMessage("the trail is full");
    assertThat(agencies.byCode("A")).isEmpty();
  }

  @Test
  void theRegisterOfTheWholeCountryIsReadAtOnceAndShownPageByPage() {
    String[] lines = new String[8304];
    lines[0] = "code,name,type,ministry,province,parent_code";
    for (int i = 1; i < lines.length; i++)
      lines[i] =
          "N%05d,หน่วยงานที่ %d,%s,มหาดไทย,จังหวัดที่ %d,%s"
              .formatted(
                  i,
                  i,
                  i % 10 == 1 ? "อบจ." : "อบต.",
                  i % 77,
                  i % 10 == 1 ? "" : "N%05d".formatted(i - (i + 9) % 10));
    RegisterFile file = file(lines);
    RegisterPlan done = carryOut(file);
    assertThat(done.problems()).isEmpty();
    assertThat(agencies.count(AgencyCondition.ALL)).isEqualTo(8303);

    AgencyCondition some = new AgencyFilter("หน่วยงานที่ 1", "อบจ.", "", "", false).condition();
    AgencyPage first = agencies.page(some, Optional.empty(), 50);
    AgencyPage second = agencies.page(some, first.next(), 50);
    assertThat(first.agencies()).hasSize(50).doesNotContainAnyElementsOf(second.agencies());
    assertThat(first.total()).isEqualTo(second.total()).isGreaterThan(100);
    assertThat(
            agencies
                .page(new AgencyFilter("%", "", "", "", false).condition(), Optional.empty(), 5)
                .total())
        .isZero();
    assertThat(agencies.provinces(AgencyCondition.ALL)).hasSize(77);
    assertThat(agencies.below(agency("N00001").id())).hasSize(9);
  }

  @Test
  void anythingElseThanATableOfAgenciesIsRefused() {
    assertThat(lines(register.plan(file("ชื่อ,คะแนน", "ก,1"))))
        .containsExactly("หน่วยงาน.csv file/no-such-header");
    assertThat(lines(register.plan(file("code,name"))))
        .containsExactly("หน่วยงาน.csv file/no-rows");
  }
}
