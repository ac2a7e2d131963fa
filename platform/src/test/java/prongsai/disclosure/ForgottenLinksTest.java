package prongsai.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.disclosure.Finding.Severity.FAULT;
import static prongsai.disclosure.Finding.Severity.HINT;
import static prongsai.disclosure.Finding.Severity.WARNING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.disclosure.Finding.Severity;
import prongsai.examining.Hint;
import prongsai.fetching.Reason;
import prongsai.fetching.Verdict;

/// What may be forgotten about links, each thing alone.
class ForgottenLinksTest extends NothingForgotten {
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
        "http://300.1.1.1/5",
        "http://2130706433/5",
        "http://0x7f.1/5"
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
}
