package prongsai.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.disclosure.Finding.Severity.FAULT;
import static prongsai.disclosure.Finding.Severity.HINT;
import static prongsai.disclosure.Finding.Severity.WARNING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.agency.AgencyId;
import prongsai.checking.LinkCheck;
import prongsai.checking.Occasion;
import prongsai.disclosure.Answer.Element;
import prongsai.disclosure.Finding.Severity;
import prongsai.examining.Examination;
import prongsai.examining.Hint;
import prongsai.fetching.Reason;
import prongsai.fetching.Verdict;
import prongsai.frameworks.Frameworks;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.RoundState;
import prongsai.round.TestRound;
import prongsai.round.Window;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Item;

/// Each thing that may be forgotten, alone: a checklist in which nothing is forgotten, and one
/// change to it.
class ForgottenTest {
  private static final Framework FRAMEWORK = Frameworks.load("nacc-ita-2565");
  private static final String STAFF = "abcdefghjk";
  private static final Round ROUND =
      new Round(
          new RoundId(new UUID(0, 1)),
          new AgencyId(1),
          FiscalYear.of(2565),
          FRAMEWORK.id(),
          FRAMEWORK.sha256(),
          RoundState.OPEN,
          new Window(TestRound.OPENS, TestRound.CLOSES),
          new Window(TestRound.OPENS, TestRound.CLOSES),
          100,
          5_000,
          STAFF,
          "zyxwvtsrqp");

  private final SequencedMap<Code, Answer> answers = new LinkedHashMap<>();
  private final SequencedMap<String, LinkCheck> checks = new LinkedHashMap<>();

  @BeforeEach
  void forgetNothing() {
    for (Item item : Checklists.items(FRAMEWORK)) {
      String code = item.code().value();
      put(
          code,
          Optional.of(true),
          "",
          Optional.of(LocalDate.of(2022, 1, 31)),
          Collections.nCopies(item.criteria().size(), new Element(true, true, true)),
          url(code));
    }
  }

  private static String url(String code) {
    return "https://www.example.go.th/oit/" + code;
  }

  private void put(
      String code,
      Optional<Boolean> has,
      String explanation,
      Optional<LocalDate> date,
      List<Element> elements,
      String... urls) {
    List<Link> links = Arrays.stream(urls).map(url -> new Link(url, "")).toList();
    Code item = new Code(code);
    answers.put(item, new Answer(item, has, explanation, date, links, elements));
    for (String url : urls) check(code, url, Verdict.REACHABLE, Reason.ANSWERED);
  }

  /// The same answer with other links.
  private void links(String code, String... urls) {
    Answer old = answer(code);
    put(code, old.has(), old.explanation(), old.contentDate(), old.elements(), urls);
  }

  private Answer answer(String code) {
    return answers.sequencedValues().stream()
        .filter(one -> one.item().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private void check(String code, String url, Verdict verdict, Reason reason, Hint... hints) {
    checks.put(
        code + " " + url,
        new LinkCheck(
            new UUID(0, 2),
            ROUND.id(),
            new Code(code),
            url,
            Instant.parse("2022-03-10T07:00:00Z"),
            Occasion.REQUEST,
            verdict,
            reason,
            200,
            "https://www.example.go.th/new",
            Optional.of(new Examination("test", List.of(hints))),
            Optional.empty()));
  }

  private List<Finding> found() {
    Checklist checklist = new Checklist(ROUND.id(), Checklist.State.FILLING, answers);
    return Forgotten.of(ROUND, checklist, List.copyOf(checks.values()), STAFF::equals).findings();
  }

  private void assertFound(Severity severity, String item, String field, String words) {
    assertThat(found())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.severity()).isEqualTo(severity);
          assertThat(one.item().value()).isEqualTo(item);
          assertThat(one.field().key()).isEqualTo(field);
          assertThat(one.thai()).contains(words);
          assertThat(one.place()).isEqualTo("/" + item + "#" + field.replace('.', '-'));
        });
  }

  @Test
  void nothingForgottenIsNothingFound() {
    assertThat(found()).isEmpty();
  }

  @Test
  void anItemWithoutAnAnswer() {
    put("O5", Optional.empty(), "", Optional.empty(), List.of());
    assertFound(FAULT, "O5", "has", "ยังไม่ได้ตอบ");
  }

  @Test
  void anEmptyChecklistLacksEveryAnswerAndNothingElse() {
    answers.replaceAll((code, old) ->
        new Answer(code, Optional.empty(), "", Optional.empty(), List.of(), old.elements()));
    assertThat(found()).hasSize(43).allMatch(one -> one.severity() == FAULT);
  }

  @Test
  void somethingIsThereButNoLink() {
    links("O5");
    assertFound(FAULT, "O5", "link.1.url", "ยังไม่ได้ใส่ลิงก์");
  }

  @Test
  void nothingIsThereAndNobodySaysWhy() {
    put("O5", Optional.of(false), " ", Optional.empty(), List.of());
    assertFound(WARNING, "O5", "explanation", "อธิบาย");
    put("O5", Optional.of(false), "อยู่ระหว่างจัดทำ", Optional.empty(), List.of());
    assertThat(found()).isEmpty();
  }

  @Test
  void nothingIsThereButALinkIs() {
    put("O5", Optional.of(false), "ไม่มี", Optional.empty(), List.of(), url("O5"));
    assertFound(WARNING, "O5", "has", "แต่ยังมีลิงก์");
  }

  @Test
  void aLinkThatIsNone() {
    links("O5", "www.example.go.th/5");
    assertFound(FAULT, "O5", "link.1.url", "http");
  }

  @Test
  void elementsWithoutATick() {
    Answer old = answer("O1");
    put(
        "O1",
        old.has(),
        "",
        old.contentDate(),
        List.of(new Element(true, false, false), new Element(false, false, false)),
        url("O1"));
    assertThat(found())
        .extracting(one -> one.severity() + " " + one.field().key())
        .containsExactly(
            "WARNING element.2.exists", "HINT element.1.complete", "HINT element.1.right-year");
  }

  @Test
  void noDateOfTheContent() {
    Answer old = answer("O10");
    put("O10", old.has(), "", Optional.empty(), old.elements(), url("O10"));
    assertFound(HINT, "O10", "content-date", "วันที่");
  }

  @ParameterizedTest
  @CsvSource({
    "O10, 2021-09-30, true", // the plan of the year
    "O10, 2021-10-01, false",
    "O10, 2022-09-30, false",
    "O10, 2022-10-01, true",
    "O12, 2021-09-30, false", // the report on the year before
    "O12, 2020-09-30, true",
    "O4, 2018-01-01, false", // a plan of several years
    "O1, 2015-01-01, false", // lasts
    "O1, 2022-10-01, true"
  })
  void aDateOutsideTheYear(String item, LocalDate date, boolean warned) {
    Answer old = answer(item);
    put(item, old.has(), "", Optional.of(date), old.elements(), url(item));
    if (warned) assertFound(WARNING, item, "content-date", "ปีงบประมาณ พ.ศ. 2565");
    else assertThat(found()).isEmpty();
  }

  @Test
  void theLinkOfTheStaffSurveyMustNeverBePublic() {
    links("O5", "https://ita.example.go.th/s/" + STAFF + "?x=1");
    assertFound(FAULT, "O5", "link.1.url", "IIT");
    links("O5", "https://ita.example.go.th/S/" + STAFF.toUpperCase(java.util.Locale.ROOT));
    assertFound(FAULT, "O5", "link.1.url", "IIT");
    links("O5", "https://ita.example.go.th/s/0000000000");
    assertThat(found()).as("of nobody here").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost/5",
        "http://127.0.0.1:8080/5",
        "http://192.168.1.10/oit/5",
        "http://10.0.0.1/5",
        "http://172.16.4.4/5",
        "http://[::1]/5",
        "http://[fd00::1]/5",
        "http://intranet/5",
        "http://files.agency.local/5",
        "http://300.1.1.1/5"
      })
  void anAddressThatNobodyOutsideCanOpen(String url) {
    links("O5", url);
    assertFound(FAULT, "O5", "link.1.url", "ภายใน");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://203.150.1.1/5", "http://[2001:fb0:1::5]/5", "https://172.example.go.th/5"})
  void aPublicAddressIsNoFault(String url) {
    links("O5", url);
    assertThat(found()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.example.go.th, หน้าแรก",
    "https://www.example.go.th/, หน้าแรก",
    "https://www.example.go.th/index.php, หน้าแรก",
    "https://bit.ly/3abc, ลิงก์ย่อ",
    "https://drive.google.com/file/d/1/view, ฝากไฟล์",
    "https://agency.sharepoint.com/x, ฝากไฟล์",
    "https://m.facebook.com/agency/posts/1, Facebook"
  })
  void aLinkThatMayNotHold(String url, String words) {
    links("O5", url);
    assertFound(WARNING, "O5", "link.1.url", words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.go.th/index.php?id=5",
        "https://notbit.ly.example/3abc",
        "https://www.example.go.th/facebook.com"
      })
  void aLinkThatOnlyLooksLikeSuch(String url) {
    links("O5", url);
    assertThat(found()).isEmpty();
  }

  @Test
  void facebookIsRightWhereSocialNetworksAreAskedFor() {
    links("O9", "https://www.facebook.com/agency");
    assertThat(found()).isEmpty();
  }

  @Test
  void theSameLinkForSeveralItems() {
    links("O6", url("O5"));
    assertFound(HINT, "O6", "link.1.url", "2 ข้อ: O5, O6");
    links("O7", url("O5"));
    links("O8", url("O8"), url("O5"));
    assertFound(WARNING, "O8", "link.2.url", "4 ข้อ: O5, O6, O7, O8");
  }

  @Test
  void aLinkThatWasNeverChecked() {
    checks.clear();
    assertThat(found()).hasSize(43).allMatch(one -> one.severity() == HINT);
  }

  @Test
  void aCheckOfAnotherLinkOrItemSaysNothing() {
    checks.remove("O5 " + url("O5"));
    check("O6", url("O5"), Verdict.GONE, Reason.NOT_FOUND);
    assertFound(HINT, "O5", "link.1.url", "ยังไม่เคยตรวจ");
  }

  @ParameterizedTest
  @CsvSource({
    "GONE, NOT_FOUND, WARNING, ไม่พบหน้า",
    "MOVED, REDIRECTED, WARNING, https://www.example.go.th/new",
    "MOVED, REDIRECTED_HOME, WARNING, หน้าแรก",
    "BLOCKED, REFUSED_TO_PROGRAMS, HINT, ให้คนเปิดดู",
    "UNSURE, TIMED_OUT, WARNING, ช้าเกินกำหนด",
    "UNSURE, ASKED_TOO_OFTEN, HINT, ภายหลัง"
  })
  void whatTheLastCheckSaw(Verdict verdict, Reason reason, Severity severity, String words) {
    check("O5", url("O5"), verdict, reason);
    assertFound(severity, "O5", "link.1.url", words);
  }

  @Test
  void theYearIsNotInThePage() {
    Hint hint = new Hint("year", Hint.Finding.NOT_SEEN, "ไม่พบปีงบประมาณ พ.ศ. 2565", "");
    check("O5", url("O5"), Verdict.REACHABLE, Reason.ANSWERED, hint);
    assertFound(WARNING, "O5", "link.1.url", "ไม่พบปีงบประมาณ");
  }

  @Test
  void aPdfIsOnlyAScan() {
    Hint scan = new Hint("scan", Hint.Finding.SEEN, "ไฟล์ PDF เป็นภาพสแกน", "");
    Hint text = new Hint("year", Hint.Finding.CANNOT_TELL, "ยังบอกไม่ได้", "");
    check("O5", url("O5"), Verdict.REACHABLE, Reason.ANSWERED, scan, text);
    assertFound(HINT, "O5", "link.1.url", "สแกน");
  }

  @Test
  void theGravestStandFirstAndOnlyFaultsKeepFromSending() {
    links("O5", "https://bit.ly/5");
    Checklist checklist = new Checklist(ROUND.id(), Checklist.State.FILLING, answers);
    assertThat(forgotten(checklist).hasFaults()).isFalse();
    links("O9");
    assertThat(forgotten(checklist).hasFaults()).isTrue();
    assertThat(forgotten(checklist).findings())
        .extracting(one -> one.item().value())
        .containsExactly("O9", "O5");
  }

  private Forgotten forgotten(Checklist checklist) {
    return Forgotten.of(ROUND, checklist, List.copyOf(checks.values()), STAFF::equals);
  }
}
