package prongsai.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import prongsai.access.SignedIn;
import prongsai.server.TestServer;

/// Marking over HTTP: who sees which mark and note, and who loses which duty.
class BlindMarkingTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void neitherSeatSeesTheOtherBeforeBothAreIn() {
    ReviewedRound reviewed = new ReviewedRound(server, 3);
    reviewed.assign(100);
    Assignment first = reviewed.seat("O1", Seat.FIRST).orElseThrow();
    Assignment second = reviewed.seat("O1", Seat.SECOND).orElseThrow();
    assertThat(first.assessor()).isNotEqualTo(second.assessor());
    assertThat(reviewed.mark(first, reviewed.none(), "เหตุผลลับของคนแรก")).isEqualTo(302);
    SignedIn other = reviewed.at(second);
    assertThat(other.get("/desk/review/" + second.id()).body()).doesNotContain("เหตุผลลับ");
    assertThat(other.get("/desk/review/" + first.id()).statusCode()).isEqualTo(404);
    assertThat(other.post("/desk/review/" + first.id(), Map.of()).statusCode()).isEqualTo(404);
    assertThat(reviewed.mark(second, reviewed.full(), "")).isEqualTo(302);
    assertThat(other.get("/desk/review/" + second.id()).body())
        .contains("เหตุผลลับ")
        .contains("แก้ไขไม่ได้");
    assertThat(reviewed.mark(second, reviewed.none(), "เปลี่ยนใจ")).isEqualTo(409);
    Assignment third = reviewed.seat("O1", Seat.THIRD).orElseThrow();
    assertThat(third.assessor()).isPresent();
    assertThat(third.assessor()).isNotIn(first.assessor(), second.assessor());
    assertThat(reviewed.mark(third, reviewed.none(), "ไม่พบผัง")).isEqualTo(302);
  }

  @Test
  void aMarkBelowFullNeedsAReason() {
    ReviewedRound reviewed = new ReviewedRound(server, 1);
    reviewed.assign(0);
    Assignment one = reviewed.seat("O2", Seat.FIRST).orElseThrow();
    assertThat(reviewed.mark(one, reviewed.none(), " ")).isEqualTo(422);
    assertThat(reviewed.mark(one, "nonsense", "x")).isEqualTo(422);
    assertThat(reviewed.mark(one, reviewed.full(), "")).isEqualTo(302);
    assertThat(reviewed.mark(one, reviewed.none(), "ดูอีกครั้ง")).isEqualTo(302);
  }

  @Test
  void onlyTheAuthorReadsAJournal() {
    ReviewedRound reviewed = new ReviewedRound(server, 2);
    reviewed.assign(100);
    Assignment first = reviewed.seat("O3", Seat.FIRST).orElseThrow();
    Assignment second = reviewed.seat("O3", Seat.SECOND).orElseThrow();
    String path = "/desk/review/" + first.id();
    assertThat(reviewed.at(first).post(path + "/journal", Map.of("text", "บันทึกลับ")).statusCode())
        .isEqualTo(302);
    assertThat(reviewed.at(first).get(path).body()).contains("บันทึกลับ");
    assertThat(reviewed.at(second).get("/desk/review/" + second.id()).body())
        .doesNotContain("บันทึกลับ");
    assertThat(reviewed.administrator.get(path).statusCode()).isIn(403, 404);
    assertThat(
            reviewed
                .desk()
                .sql("SELECT count(*) FROM access.audit WHERE details::text LIKE '%บันทึกลับ%'")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void aConflictDeclaredLaterTakesUnfinishedWorkAway() {
    ReviewedRound reviewed = new ReviewedRound(server, 2);
    reviewed.assign(0);
    Assignment one = reviewed.seat("O1", Seat.FIRST).orElseThrow();
    SignedIn assessor = reviewed.at(one);
    reviewed.mark(one, reviewed.full(), "");
    int taken =
        server
            .part(Conflicts.class)
            .declare(
                assessor.account(),
                reviewed.round().agency(),
                "เคยทำงานที่นี่",
                ReviewedRound.SOMEBODY)
            .orElseThrow();
    assertThat(taken).isBetween(20, 21);
    isTaken(reviewed, assessor, one);
  }

  private static void isTaken(ReviewedRound reviewed, SignedIn assessor, Assignment one) {
    assertThat(assessor.get("/desk/review/" + one.id()).statusCode()).isEqualTo(404);
    assertThat(
            reviewed
                .desk()
                .sql(
                    "SELECT count(*) FROM review.assignment WHERE round_id = ? AND (assessor IS NULL"
                        + " OR assessor = ? AND mark IS NULL)")
                .params(reviewed.id(), assessor.account().value())
                .query(Long.class)
                .single())
        .isZero();
    assertThat(reviewed.seat("O1", Seat.FIRST).orElseThrow().assessor())
        .contains(assessor.account());
  }
}
