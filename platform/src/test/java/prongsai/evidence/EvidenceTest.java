package prongsai.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.database.Database;
import prongsai.database.TestDatabase;
import prongsai.examining.SeenPages;
import prongsai.fetching.Fetched;
import prongsai.round.RoundId;
import prongsai.round.RoundState;
import prongsai.round.TestRound;
import prongsai.scoring.framework.Code;

class EvidenceTest {
  private static final Code ITEM = new Code("O1");
  private static final URI URL = URI.create("http://www.baanmai.example/page");
  private static final Instant NOW = Instant.parse("2022-03-10T07:00:00.123Z");
  private static final String LONG = "<p>ข้อความยาวของหน้า</p>".repeat(200);

  private static Database database;
  private RoundId round;

  @BeforeAll
  static void open() {
    database = TestDatabase.fresh();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void newRound() {
    round = TestRound.in(database, RoundState.OPEN).id();
  }

  private static Evidence evidence(EvidenceSettings settings, Instant now) {
    return TestEvidence.of(database, settings, now);
  }

  private static Evidence evidence(long budget, String authority) {
    return evidence(new EvidenceSettings("ตราด", authority, "", budget, 5, true), NOW);
  }

  private static Evidence evidence() {
    return evidence(1 << 20, "");
  }

  private CaptureId keep(Evidence evidence, String html) {
    return evidence.keep(round, ITEM, URL, "REQUEST", List.of(SeenPages.html(html)));
  }

  @Test
  void aCaptureSaysWhatWhenFromWhereAndProvesIt() {
    Evidence evidence = evidence();
    CaptureId id = keep(evidence, "<title>โครงสร้าง</title><p>แผนผัง");
    Capture capture = evidence.find(id).orElseThrow();
    assertThat(capture.at()).isEqualTo(NOW);
    assertThat(capture.vantage()).isEqualTo("ตราด");
    assertThat(capture.status()).isEqualTo(200);
    assertThat(capture.stamp()).isEmpty();
    assertThat(evidence.text(capture)).isEqualTo("โครงสร้าง\nแผนผัง\n");
    assertThat(capture.manifest())
        .contains("url: http://www.baanmai.example/page\n", "at: 2022-03-10T07:00:00.123Z\n");
    assertThat(evidence.of(round, ITEM)).containsExactly(capture);
    assertThat(evidence.verify(id)).isEqualTo(new Verification(List.of(), List.of(), false));
  }

  @Test
  void theArchiveHoldsRequestAndResponseAsTheyWere() throws IOException {
    Evidence evidence = evidence();
    String page = "<p>ก" + LONG;
    Capture first = evidence.find(keep(evidence, page)).orElseThrow();
    List<WarcRecord> records = records(evidence, first);
    assertThat(records)
        .extracting(WarcRecord::type)
        .containsExactly("warcinfo", "response", "request");
    assertThat(records).allMatch(record -> record.version().toString().equals("WARC/1.1"));
    Capture second = evidence.find(keep(evidence, page)).orElseThrow();
    assertThat(records(evidence, second).get(1)).isInstanceOf(WarcRevisit.class);
    assertThat(second.part(Part.TEXT)).isEqualTo(first.part(Part.TEXT));
    assertThat(second.part(Part.WARC).orElseThrow().size())
        .isLessThan(first.part(Part.WARC).orElseThrow().size() + 400);
  }

  private static List<WarcRecord> records(Evidence evidence, Capture capture) throws IOException {
    byte[] bytes = evidence.bytes(capture.part(Part.WARC).orElseThrow()).orElseThrow();
    List<WarcRecord> records = new ArrayList<>();
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes))) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response)
          assertThat(
                  new String(
                      response.http().body().stream().readAllBytes(), StandardCharsets.UTF_8))
              .startsWith("<p>ก");
        records.add(record);
      }
    }
    return records;
  }

  @Test
  void rowsAreOnlyAdded() {
    keep(evidence(), "<p>x");
    for (String table : List.of("blob", "capture", "part", "stamp", "payload"))
      for (JdbcClient who : List.of(JdbcClient.create(database.desk()), owner()))
        assertThatThrownBy(() -> who.sql("DELETE FROM evidence." + table).update())
            .isInstanceOf(DataAccessException.class);
    assertThatThrownBy(() -> owner().sql("UPDATE evidence.capture SET status = 404").update())
        .hasMessageContaining("append-only");
  }

  private static JdbcClient owner() {
    return JdbcClient.create(database.owner());
  }

  /// What somebody can do who owns the database.
  @Test
  void changedBytesAreNoticed() {
    Evidence evidence = evidence();
    CaptureId id = keep(evidence, "<p>หลักฐาน" + LONG);
    Part text = evidence.find(id).orElseThrow().part(Part.TEXT).orElseThrow();
    TestEvidence.force(
        database,
        "UPDATE evidence.blob SET packed = false, bytes = 'other' WHERE encode(sha256, 'hex') = ?",
        text.sha256());
    assertThat(evidence.verify(id).faults())
        .containsExactly("เนื้อหาของข้อความในหน้าไม่ตรงกับค่าแฮช");
  }

  @Test
  void aBodyThatAnEarlierCaptureHoldsIsCheckedToo() {
    Evidence evidence = evidence();
    String page = "<p>อ้างถึง" + LONG;
    Capture first = evidence.find(keep(evidence, page)).orElseThrow();
    CaptureId second = keep(evidence, page);
    assertThat(evidence.verify(second).unchanged()).isTrue();
    byte[] archive = evidence.bytes(first.part(Part.WARC).orElseThrow()).orElseThrow();
    byte[] another =
        WarcFile.of(List.of(SeenPages.html("<p>เปลี่ยน" + LONG)), NOW, _ -> Optional.empty())
            .bytes();
    String hash = first.part(Part.WARC).orElseThrow().sha256();
    TestEvidence.force(
        database,
        "UPDATE evidence.blob SET bytes = ? WHERE sha256 = decode(?, 'hex')",
        another,
        hash);
    assertThat(evidence.verify(second).faults()).singleElement().asString().contains("อ้างถึง");
    TestEvidence.force(
        database,
        "UPDATE evidence.blob SET bytes = ? WHERE sha256 = decode(?, 'hex')",
        archive,
        hash);
    TestEvidence.force(
        database, "DELETE FROM evidence.payload WHERE capture = ?", first.id().value());
    assertThat(evidence.verify(second).faults()).singleElement().asString().contains("ไม่พบ");
  }

  @Test
  void lostBytesAreNoticed() {
    Evidence evidence = evidence();
    CaptureId id = keep(evidence, "<p>หาย" + LONG);
    Part warc = evidence.find(id).orElseThrow().part(Part.WARC).orElseThrow();
    TestEvidence.force(
        database, "DELETE FROM evidence.blob WHERE encode(sha256, 'hex') = ?", warc.sha256());
    assertThat(evidence.verify(id).faults())
        .containsExactly("ไม่พบเนื้อหาของ แฟ้มเก็บคำขอและคำตอบ (WARC)");
  }

  @Test
  void changedRowsAndManifestsAreNoticed() {
    Evidence evidence = evidence();
    CaptureId row = keep(evidence, "<p>1");
    CaptureId later = keep(evidence, "<p>2");
    TestEvidence.force(
        database, "UPDATE evidence.capture SET status = 404 WHERE id = ?", row.value());
    assertThat(evidence.verify(row).faults())
        .containsExactly("ข้อมูลของหลักฐานไม่ตรงกับบัญชีรายการ");
    TestEvidence.force(
        database,
        "UPDATE evidence.capture SET manifest = replace(manifest, 'status: 200', 'status: 404')"
            + " WHERE id = ?",
        row.value());
    assertThat(evidence.verify(later).faults())
        .containsExactly("บัญชีรายการของหลักฐานลำดับ 1 ของรอบนี้ถูกเปลี่ยน");
    TestEvidence.force(
        database,
        "UPDATE evidence.capture SET manifest_sha256 = sha256(convert_to(manifest, 'UTF8'))"
            + " WHERE id = ?",
        row.value());
    assertThat(evidence.verify(row).faults())
        .containsExactly("ลำดับหลักฐานของรอบนี้ขาดตอนที่ลำดับ 2");
  }

  @Test
  void aCaptureThatIsTakenOutIsMissed() {
    Evidence evidence = evidence();
    CaptureId first = keep(evidence, "<p>1");
    keep(evidence, "<p>2");
    CaptureId third = keep(evidence, "<p>3");
    TestEvidence.force(
        database, "DELETE FROM evidence.capture WHERE round_id = ? AND number = 2", round.value());
    for (CaptureId id : List.of(first, third))
      assertThat(evidence.verify(id).faults())
          .containsExactly("ลำดับหลักฐานของรอบนี้ขาดตอนที่ลำดับ 2");
  }

  @Test
  void withoutRoomTheTextAndTheHashesAreKept() {
    Evidence evidence = evidence(10, "");
    CaptureId id = keep(evidence, "<p>เต็ม");
    Capture capture = evidence.find(id).orElseThrow();
    assertThat(capture.note()).contains("เก็บเฉพาะข้อความและค่าแฮช");
    assertThat(capture.part(Part.WARC).orElseThrow().kept()).isFalse();
    assertThat(evidence.text(capture)).isEqualTo("เต็ม\n");
    assertThat(evidence.verify(id).unchanged()).isTrue();
  }

  @Test
  void bytesGoWithTheirTimeAndHashesStay() {
    CaptureId id = keep(evidence(), "<p>ครบกำหนด" + LONG);
    EvidenceSettings settings = new EvidenceSettings("ตราด", "", "", 1 << 20, 5, true);
    evidence(settings, Instant.parse("2026-09-01T00:00:00Z")).purge();
    assertThat(evidence().text(evidence().find(id).orElseThrow())).isNotEmpty();
    Evidence later = evidence(settings, Instant.parse("2026-11-01T00:00:00Z"));
    later.purge();
    assertThat(later.text(later.find(id).orElseThrow())).isEmpty();
    assertThat(later.verify(id).gone()).containsExactly("text", "warc");
    assertThat(later.verify(id).unchanged()).isTrue();
  }

  @Test
  void aLinkThatNobodyAnsweredIsKeptAsThat() {
    Evidence evidence = evidence();
    Fetched none = new Fetched(URL, List.of(), Optional.of(prongsai.fetching.Reason.NO_SUCH_HOST));
    CaptureId id = evidence.keep(round, ITEM, URL, "NIGHT", List.of(none));
    assertThat(evidence.find(id).orElseThrow().status()).isZero();
    assertThat(evidence.verify(id).unchanged()).isTrue();
  }

  @Test
  void differencesAreShownWordByWord() {
    List<Difference> all =
        Difference.between(
            "หัวเรื่อง\nแผนประจำปี 2564 ของเทศบาล\nท้าย",
            "หัวเรื่อง\nแผนประจำปี 2565 ของเทศบาล\nท้าย\nใหม่");
    assertThat(all).hasSize(2);
    assertThat(all.getFirst().after())
        .containsExactly(
            new Difference.Piece("แผนประจำปี ", false),
            new Difference.Piece("2565", true),
            new Difference.Piece(" ของเทศบาล", false));
    assertThat(all.getLast())
        .isEqualTo(new Difference(List.of(), List.of(new Difference.Piece("ใหม่", true))));
  }
}
