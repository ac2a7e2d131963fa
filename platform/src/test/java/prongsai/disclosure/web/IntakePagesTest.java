package prongsai.disclosure.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.agency.AgencyId;
import prongsai.disclosure.Field;

/// Pasting and copying over HTTP. Each test has items of its own.
class IntakePagesTest {
  private static IntakePages pages;

  @BeforeAll
  static void start() {
    pages = new IntakePages();
  }

  @AfterAll
  static void stop() {
    pages.close();
  }

  private static long events(String name) {
    return pages
        .server
        .part(JdbcClient.class)
        .sql("SELECT count(*) FROM access.audit WHERE name = ?")
        .param(name)
        .query(Long.class)
        .single();
  }

  @Test
  void nothingIsWrittenBeforeItIsConfirmedAndThenOnlyWhatWasChosen() {
    pages.write(pages.round, "O2", Field.url(1), "https://a.example/เดิม");
    String check =
        pages.pasted("O1\thttps://a.example/1\nO2\thttps://a.example/2\nO3\thttps://a.example/3");
    String page = pages.officer.get(check).body();
    assertThat(page)
        .contains("https://a.example/เดิม")
        .contains("value=\"O1\" checked")
        .contains("ต่างจากที่กรอกไว้")
        .doesNotContain("value=\"O2\" checked");
    assertThat(pages.fields(pages.round, "O1")).isEmpty();
    HttpResponse<String> done =
        pages.officer.post(
            check + "/take", Map.of("seen", IntakePages.hidden(page, "seen"), "take", "O1"));
    assertThat(done.headers().firstValue("Location").orElseThrow()).endsWith("/paste?done=1");
    assertThat(pages.value("O1", Field.url(1))).isEqualTo("https://a.example/1");
    assertThat(pages.value("O1", Field.HAS)).isEqualTo("yes");
    assertThat(pages.value("O2", Field.url(1))).isEqualTo("https://a.example/เดิม");
    assertThat(pages.fields(pages.round, "O3")).isEmpty();
    assertThat(events("checklist.pasted")).isPositive();
    assertThat(pages.officer.get(check).headers().firstValue("Location").orElseThrow())
        .as("not kept any more")
        .endsWith("/paste?gone");
  }

  @Test
  void whatAColleagueWroteMeanwhileIsNotOverwrittenAndTheRestIsSaved() {
    String check = pages.pasted("O11\thttps://a.example/11\nO12\thttps://a.example/12");
    String seen = IntakePages.hidden(pages.officer.get(check).body(), "seen");
    pages.write(pages.round, "O11", Field.url(1), "https://a.example/ของเพื่อน");
    HttpResponse<String> answer =
        pages.server.send(
            pages
                .officer
                .request(check + "/take")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", SignedIn.masked())
                .POST(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        "take=O11&take=O12&seen="
                            + java.net.URLEncoder.encode(
                                seen, java.nio.charset.StandardCharsets.UTF_8)))
                .build());
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body())
        .contains("บันทึกแล้ว 1 ข้อ แต่ยังไม่ครบ")
        .contains("มีผู้แก้ไข 1 ข้อ")
        .contains("https://a.example/ของเพื่อน")
        .doesNotContain("value=\"O11\" checked");
    assertThat(pages.value("O11", Field.url(1))).isEqualTo("https://a.example/ของเพื่อน");
    assertThat(pages.value("O11", Field.HAS)).as("the item whole or not at all").isEmpty();
    assertThat(pages.value("O12", Field.url(1))).isEqualTo("https://a.example/12");
    HttpResponse<String> chosen =
        pages.officer.post(
            check + "/take",
            Map.of("seen", IntakePages.hidden(answer.body(), "seen"), "take", "O11"));
    assertThat(chosen.statusCode()).isEqualTo(302);
    assertThat(pages.value("O11", Field.url(1)))
        .as("chosen after seeing it")
        .isEqualTo("https://a.example/11");
  }

  @Test
  void linksOfAnItemThatIsTakenOverTakeThePlaceOfAllOthers() {
    pages.write(pages.round, "O13", Field.url(1), "https://a.example/13");
    pages.write(pages.round, "O13", Field.url(2), "https://a.example/เก่า");
    String check = pages.pasted("O13\thttps://a.example/13");
    String page = pages.officer.get(check).body();
    assertThat(page).contains("(นำออก)");
    pages.officer.post(
        check + "/take", Map.of("seen", IntakePages.hidden(page, "seen"), "take", "O13"));
    assertThat(pages.value("O13", Field.url(2))).isEmpty();
  }

  @Test
  void whatCannotBeReadIsSaid() {
    assertThat(pages.paste(pages.officer, " ").body()).contains("ยังไม่ได้วางข้อมูล");
    assertThat(pages.paste(pages.officer, "ข้อ\tลิงก์").body()).contains("มีเพียงหัวตาราง");
    HttpResponse<String> tooLong = pages.paste(pages.officer, "ก".repeat(20_100));
    assertThat(tooLong.statusCode()).isEqualTo(422);
    assertThat(tooLong.body()).contains("ข้อมูลยาวเกินไป");
  }

  @Test
  void aTableOfNearlySixtyThousandBytesIsTaken() {
    String check = pages.pasted("O14\thttps://a.example/14\t" + "ก".repeat(3_900) + "\n".repeat(9));
    assertThat(pages.officer.get(check).statusCode()).isEqualTo(200);
    String long60 = "O15\thttps://a.example/" + "x".repeat(59_900);
    assertThat(pages.officer.get(pages.pasted(long60)).body()).contains("ไม่เกิน 2,000");
  }

  @Test
  void aFormThatWasTamperedWithIsRefused() {
    String check = pages.pasted("O16\thttps://a.example/16");
    assertThat(
            pages
                .officer
                .post(check + "/take", Map.of("seen", "O16 nothing=1", "take", "O16"))
                .statusCode())
        .isEqualTo(400);
    pages.officer.post(check + "/take", Map.of("seen", "", "take", "O16"));
    assertThat(pages.fields(pages.round, "O16")).as("never shown").isEmpty();
  }

  @Test
  void markupThatIsPastedIsShownAsText() {
    String check = pages.pasted("O17\thttps://a.example/17\t<script>alert(1)</script>");
    assertThat(pages.officer.get(check).body()).contains("&lt;script").doesNotContain("<script>");
  }

  @Test
  void nobodyElseGetsAtIt() {
    String check = pages.pasted("O18\thttps://a.example/18");
    SignedIn colleague = pages.signedIn(Role.AGENCY_OFFICER);
    assertThat(colleague.get(check).headers().firstValue("Location").orElseThrow())
        .endsWith("?gone");
    pages
        .survey
        .desk()
        .sql("INSERT INTO agency.agency (id, code, name, path) VALUES (9, 'O9', 'อื่น', '/9/')")
        .update();
    SignedIn stranger =
        SignedIn.as(pages.server, Role.AGENCY_OFFICER, new Scope.Branch(new AgencyId(9)));
    for (String path : new String[] {"/paste", "/copy", "/forgotten"})
      assertThat(stranger.get(pages.path() + path).statusCode()).as(path).isEqualTo(404);
    assertThat(pages.paste(stranger, "https://a.example/1").statusCode()).isEqualTo(404);
    assertThat(stranger.post(check + "/take", Map.of("take", "O18")).statusCode()).isEqualTo(404);
    assertThat(stranger.post(pages.path() + "/copy", Map.of("take", "O1")).statusCode())
        .isEqualTo(404);
    assertThat(pages.signedIn(Role.AGENCY_EXECUTIVE).get(pages.path() + "/paste").statusCode())
        .isEqualTo(403);
  }

  @Test
  void theYearBeforeIsCopiedWithoutItsDatesAndTicks() {
    pages.write(pages.lastYear, "O30", Field.HAS, "yes");
    pages.write(pages.lastYear, "O30", Field.url(1), "https://a.example/30");
    pages.write(pages.lastYear, "O30", Field.CONTENT_DATE, "2022-01-31");
    pages.write(pages.lastYear, "O30", Field.element(1, "right-year"), "1");
    pages.write(pages.lastYear, "O31", Field.url(1), "https://a.example/31-เก่า");
    pages.write(pages.round, "O31", Field.url(1), "https://a.example/31-ใหม่");
    String before = pages.officer.get(pages.path() + "/copy").body();
    assertThat(before).contains("ยังไม่ได้อนุมัติ").contains("ต้องตรวจปีทุกข้อ");
    pages.approve(pages.lastYear);
    String page = pages.officer.get(pages.path() + "/copy").body();
    assertThat(page)
        .contains("ฉบับที่ผู้บริหารอนุมัติ")
        .contains("value=\"O30\" checked")
        .doesNotContain("value=\"O31\" checked");
    HttpResponse<String> done =
        pages.officer.post(
            pages.path() + "/copy",
            Map.of(
                "seen", IntakePages.hidden(page, "seen"),
                "source", IntakePages.hidden(page, "source"),
                "take", "O30"));
    assertThat(done.headers().firstValue("Location").orElseThrow()).endsWith("/copy?done=1");
    assertThat(pages.value("O30", Field.url(1))).isEqualTo("https://a.example/30");
    assertThat(pages.value("O30", Field.CONTENT_DATE)).isEmpty();
    assertThat(pages.value("O30", Field.element(1, "right-year"))).isEmpty();
    assertThat(pages.value("O31", Field.url(1))).isEqualTo("https://a.example/31-ใหม่");
    assertThat(
            pages
                .officer
                .post(pages.path() + "/copy", Map.of("seen", "O31", "source", "0", "take", "O31"))
                .body())
        .contains("เปลี่ยนไปหลังจากที่เปิดหน้านี้");
  }

  @Test
  void anAgencyWithoutAYearBeforeHasNothingToCopy() {
    String path = "/desk/rounds/" + pages.lastYear + "/disclosure/copy";
    assertThat(pages.officer.get(path).body()).contains("ไม่มีรอบของปีงบประมาณ พ.ศ. 2564");
  }

  @Test
  void theExecutiveReadsWhatMayBeForgottenAndFiltersIt() {
    SignedIn executive = pages.signedIn(Role.AGENCY_EXECUTIVE);
    String all = executive.get(pages.path() + "/forgotten").body();
    assertThat(all)
        .contains("href=\"" + pages.path() + "/O40#has\"")
        .contains("ยังส่งให้ผู้บริหารไม่ได้");
    String hints = executive.get(pages.path() + "/forgotten?severity=HINT&item=O40").body();
    assertThat(hints).contains("ไม่มีรายการตามที่เลือก").doesNotContain("/O40#");
  }
}
