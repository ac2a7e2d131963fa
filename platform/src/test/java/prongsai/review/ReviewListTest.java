package prongsai.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.SignedIn;
import prongsai.server.TestServer;

/// The list of rounds under review, where there are many.
class ReviewListTest {
  private static final String PATH = "/desk/review/rounds";
  private static TestServer server;
  private static ReviewedRound reviewed;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    reviewed = new ReviewedRound(server, 2);
    reviewed.assign(0);
    reviewed
        .desk()
        .sql(
            """
            WITH a AS (INSERT INTO agency.agency (id, code, name, path)
              SELECT n, 'N' || n, 'เทศบาลตำบลที่ ' || n, '/' || n || '/' FROM generate_series(5001, 5120) n
              RETURNING id),
            r AS (INSERT INTO round.round (agency_id, fiscal_year, framework_id, framework_sha256, state,
                iit_opens, iit_closes, eit_opens, eit_closes, staff, visitors)
              SELECT a.id, r.fiscal_year, r.framework_id, r.framework_sha256, 'open', r.iit_opens, r.iit_closes,
                r.eit_opens, r.eit_closes, 100, 1000 FROM a, round.round r WHERE r.id = ?
              RETURNING id)
            INSERT INTO review.review (round_id, checklist_sha256, share, assigned_at)
            SELECT id, '', 0, now() FROM r
            """)
        .param(reviewed.id())
        .update();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String page(String query) {
    return reviewed.administrator.get(PATH + query).body();
  }

  private static long rows(String page) {
    return page.split("<th scope=\"row\">", -1).length - 1L;
  }

  @Test
  void aPageHasAHundredAndLeadsToTheRest() {
    String first = page("");
    assertThat(first).contains("พบ 121 รอบ", "href=\"/desk/review/rounds?page=2\"", "หน้าถัดไป");
    assertThat(rows(first)).isEqualTo(100);
    String second = page("?page=2");
    assertThat(rows(second)).isEqualTo(21);
    assertThat(second).contains("หน้าก่อน").doesNotContain("หน้าถัดไป");
    assertThat(page("?page=99")).contains("ไม่พบรอบที่ตรงกับเงื่อนไข");
  }

  @Test
  void wordsYearAndStateNarrowIt() {
    assertThat(rows(page("?q=N5007"))).isEqualTo(1);
    assertThat(rows(page("?q=%E0%B8%97%E0%B8%B5%E0%B9%88+5119"))).isEqualTo(1);
    assertThat(rows(page("?q=%25"))).as("taken literally").isZero();
    assertThat(page("?state=marking&year=" + reviewed.round().year())).contains("พบ 121 รอบ");
    assertThat(rows(page("?state=final"))).isZero();
    assertThat(rows(page("?year=2499"))).isZero();
  }

  @Test
  void whatWasSoughtStaysWhenAFormIsRefused() {
    var refused = reviewed.administrator.post(PATH + "/open?q=N5007", Map.of("days", "0"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(rows(refused.body())).isEqualTo(1);
  }

  @Test
  void theAgreementIsForThoseWhoManageOrAuditAndForWhoHasFinished() {
    String path = "/desk/review/agreement";
    SignedIn auditor = SignedIn.as(server, Role.AUDITOR, Scope.everything());
    String hidden = "จะแสดงเมื่อท่านตรวจรายการของปีนี้ครบแล้ว";
    for (SignedIn one : new SignedIn[] {reviewed.administrator, auditor})
      assertThat(one.get(path).body()).contains("ให้ผลตรงกัน").doesNotContain(hidden);
    for (Role role : new Role[] {Role.AGENCY_OFFICER, Role.AGENCY_EXECUTIVE, Role.OVERSEER})
      assertThat(reviewed.running.signedIn(role).get(path).statusCode())
          .as(role.name())
          .isEqualTo(403);
    SignedIn assessor = reviewed.at(reviewed.seat("O1", Seat.FIRST).orElseThrow());
    assertThat(assessor.get(path).body()).contains(hidden).doesNotContain("ให้ผลตรงกัน");
    reviewed.markTheRest();
    assertThat(assessor.get(path).body()).contains("ให้ผลตรงกัน").doesNotContain(hidden);
    SignedIn idle = SignedIn.as(server, Role.ASSESSOR, Scope.everything());
    assertThat(idle.get(path).body()).as("nothing given to them").contains(hidden);
  }
}
