package prongsai.examining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.examining.Hint.Finding;
import prongsai.fetching.Fetched;
import prongsai.fetching.Reason;
import prongsai.frameworks.Frameworks;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Outline;
import prongsai.testsite.AgencySite;

class ExaminerTest {
  private static final Framework ITA = Frameworks.load("nacc-ita-2565");
  private static final FiscalYear YEAR = FiscalYear.of(2565);
  private static final Examiner EXAMINER = Examiner.of(ITA);
  private static final AgencySite SITE = AgencySite.start(YEAR);

  @AfterAll
  static void close() {
    SITE.close();
  }

  private static Item item(String code) {
    return (Item) Outline.of(ITA).find(new Code(code)).orElseThrow();
  }

  private static Hint hint(String item, Fetched page, String key) {
    return EXAMINER.examine(item(item), YEAR, page).hints().stream()
        .filter(hint -> hint.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static Hint hint(String item, String html, String key) {
    return hint(item, SeenPages.html(html), key);
  }

  /// More letters than a page without anything has.
  private static final String WORDS =
      "<p>ข้อความอื่นของหน่วยงานที่ยาวพอให้โปรแกรมอ่านและมองหาสิ่งต่าง ๆ ได้จริง</p>";

  @Test
  void goodPagesShowAllThatIsLookedFor() {
    for (int number = 1; number <= 43; number++) {
      String code = "O" + number;
      Fetched page = SeenPages.from(SITE.page("o" + number));
      assertThat(EXAMINER.examine(item(code), YEAR, page).hints())
          .as(code)
          .filteredOn(hint -> !hint.key().equals("scan"))
          .allMatch(hint -> hint.finding() == Finding.SEEN, "seen")
          .allMatch(hint -> hint.evidence().length() <= 300, "short");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ปีงบประมาณ พ.ศ. 2565, SEEN",
    "ประจำปีงบประมาณ พ.ศ. ๒๕๖๕, SEEN",
    "แผนปี 65, SEEN",
    "มี.ค. 65, SEEN",
    "Fiscal Year 2022, SEEN",
    "© 2565 เทศบาล, NOT_SEEN",
    "โทร 0 25650 0000, NOT_SEEN",
    "ประจำปี 2563, NOT_SEEN",
    "Copyright 2022, NOT_SEEN"
  })
  void aYearIsSeenHoweverItIsWritten(String words, Finding finding) {
    assertThat(hint("O10", WORDS + words, "year").finding()).isEqualTo(finding);
  }

  @Test
  void anotherYearIsNamed() {
    Hint hint = hint("O10", SeenPages.from(SITE.page("wrong-year")), "year");
    assertThat(hint.finding()).isEqualTo(Finding.NOT_SEEN);
    assertThat(hint.thai()).isEqualTo("ไม่พบปีงบประมาณ พ.ศ. 2565 พบแต่ปี 2563");
  }

  @ParameterizedTest
  @CsvSource({
    "พ.ศ. 2561 - 2565, SEEN",
    "(๒๕๖๕–๒๕๗๐), SEEN",
    "พ.ศ. 2561-65, SEEN",
    "พ.ศ. 2561 - 2564, NOT_SEEN",
    "ประจำปี 2565, CANNOT_TELL"
  })
  void aPlanOfSomeYearsMustCoverTheYear(String words, Finding finding) {
    assertThat(hint("O4", WORDS + words, "year").finding()).isEqualTo(finding);
  }

  @Test
  void monthsAreThoseOfTheFiscalYear() {
    String six = "ต.ค. 64 พ.ย.64 ธันวาคม ๒๕๖๔ มกราคม 2565 ก.พ. มีนาคม พ.ศ. 2565";
    assertThat(hint("O23", WORDS + six, "months").thai())
        .isEqualTo("พบข้อมูลรายเดือนของปีงบประมาณ พ.ศ. 2565 ครบ 6 เดือนแรก รวม 6 เดือน");
    String four = "ต.ค. 64 พ.ย. 64 ธ.ค. 64 ม.ค. 65 ก.พ. 64 มี.ค. 64";
    assertThat(hint("O23", WORDS + four, "months").thai())
        .isEqualTo("พบ 4 เดือนของปีงบประมาณ พ.ศ. 2565 ไม่พบ ก.พ. มี.ค.");
    assertThat(hint("O31", WORDS + "ตุลาคม 2564 – มีนาคม 2565", "months").finding())
        .isEqualTo(Finding.SEEN);
    assertThat(hint("O31", WORDS + "ข้อมูลรอบ 6 เดือน", "months").finding())
        .isEqualTo(Finding.CANNOT_TELL);
  }

  @Test
  void theDayOfSigningIsWithinTheYearOrSaidNotToBe() {
    assertThat(hint("O34", WORDS + "ประกาศ ณ วันที่ ๔ มกราคม พ.ศ. ๒๕๖๕", "signature-date"))
        .extracting(Hint::finding, Hint::thai)
        .containsExactly(Finding.SEEN, "พบวันที่ลงนามหรือประกาศ 4 มกราคม พ.ศ. 2565");
    assertThat(hint("O34", WORDS + "ลงวันที่ 4 ต.ค. 65", "signature-date").thai())
        .isEqualTo("พบวันที่ลงนามหรือประกาศ 4 ตุลาคม พ.ศ. 2565 ซึ่งอยู่นอกปีงบประมาณ พ.ศ. 2565");
    assertThat(hint("O34", WORDS, "signature-date").finding()).isEqualTo(Finding.NOT_SEEN);
  }

  @Test
  void wordsAreShownWithWhatStandsAroundThem() {
    Hint hint = hint("O1", WORDS + "<p>ดูแผน ผังของเทศบาลได้ที่นี่</p>", "terms");
    assertThat(hint.thai()).isEqualTo("พบคำว่า “แผนผัง”");
    assertThat(hint.evidence()).contains("แผน ผังของเทศบาล");
    assertThat(hint("O9", WORDS + "online deadline", "terms").thai())
        .startsWith("ไม่พบคำว่า “facebook” “เฟซบุ๊ก”")
        .endsWith("หรือ “tiktok”");
  }

  @Test
  void menusSayNothingAboutAPage() {
    String page = WORDS + "<nav>โครงสร้าง</nav><footer>แผนผัง</footer><script>'แผนผัง'</script>";
    assertThat(hint("O1", page, "terms").finding()).isEqualTo(Finding.NOT_SEEN);
  }

  @Test
  void aScanIsNamedAndNothingIsMissedInIt() {
    Fetched scan = SeenPages.from(SITE.page("scan-pdf"));
    assertThat(hint("O34", scan, "scan").thai())
        .isEqualTo("ไฟล์ PDF เป็นภาพสแกน 1 จาก 1 หน้า โปรแกรมอ่านข้อความไม่ได้");
    assertThat(EXAMINER.examine(item("O34"), YEAR, scan).hints())
        .noneMatch(hint -> hint.finding() == Finding.NOT_SEEN && !hint.key().equals("text"));
    assertThat(hint("O4", SeenPages.from(SITE.page("plan-pdf")), "scan").finding())
        .isEqualTo(Finding.NOT_SEEN);
  }

  @Test
  void aLinkedFileCountsForThePage() {
    Fetched page = SeenPages.from(SITE.page("with-files"));
    assertThat(LinkedFiles.of(page.exchanges().getFirst(), 9))
        .containsExactly(SITE.page("plan-pdf"), SITE.page("scan-pdf"));
    List<Fetched> both = List.of(page, SeenPages.from(SITE.page("plan-pdf")));
    assertThat(EXAMINER.examine(item("O4"), YEAR, both).hints())
        .filteredOn(hint -> hint.key().equals("year"))
        .allMatch(hint -> hint.finding() == Finding.SEEN);
  }

  @Test
  void anEmptyPageAndNoPageAreNoFault() {
    assertThat(hint("O1", SeenPages.from(SITE.page("empty")), "terms").finding())
        .isNotEqualTo(Finding.NOT_SEEN);
    Fetched none = new Fetched(SITE.page("o1"), List.of(), Optional.of(Reason.NO_CONNECTION));
    assertThat(EXAMINER.examine(item("O1"), YEAR, none).hints())
        .containsExactly(new Hint("text", Finding.CANNOT_TELL, "ไม่มีหน้าเว็บให้อ่าน", ""));
    assertThat(EXAMINER.examine(item("O1"), YEAR, SeenPages.from(SITE.page("gone"))).hints())
        .hasSize(1);
  }

  @Test
  void thePageOfARulelessYearIsOnlySaidToBeReadable() {
    Examination examination =
        Examiner.of(Frameworks.load("nacc-ita-2566"))
            .examine(item("O1"), YEAR, SeenPages.from(SITE.page("o1")));
    assertThat(examination.rules()).isEqualTo("nacc-ita-2566/0.0.0+1");
    assertThat(examination.hints()).hasSize(1);
  }

  @Test
  void theSamePageGivesTheSameHints() {
    Random random = new Random(4);
    String letters = "กขตุลาคม 2565พ.ศ.่้ําเแ-–<p></td>&nbsp;\n๒๕๖๕ณวันที่ลงโครงสร้าง";
    for (int sample = 0; sample < 60; sample++) {
      StringBuilder page = new StringBuilder(WORDS);
      for (int i = 0; i < 400; i++) page.append(letters.charAt(random.nextInt(letters.length())));
      for (String item : List.of("O4", "O23", "O34")) {
        Examination first = EXAMINER.examine(item(item), YEAR, SeenPages.html(page.toString()));
        assertThat(Examiner.of(ITA).examine(item(item), YEAR, SeenPages.html(page.toString())))
            .isEqualTo(first);
        assertThat(first.rules()).isEqualTo("nacc-ita-2565/1.1.0+1");
      }
    }
  }
}
