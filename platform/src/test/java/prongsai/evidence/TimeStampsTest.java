package prongsai.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.database.Database;
import prongsai.database.TestDatabase;
import prongsai.examining.SeenPages;
import prongsai.round.RoundId;
import prongsai.round.RoundState;
import prongsai.round.TestRound;
import prongsai.scoring.framework.Code;

/// Time stamps that come late, and whom to believe.
class TimeStampsTest {
  private static final Code ITEM = new Code("O1");
  private static final URI URL = URI.create("http://www.baanmai.example/page");
  private static final Instant NOW = Instant.parse("2022-03-10T07:00:00.123Z");
  private static Database database;

  @TempDir private Path folder;
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

  private static Evidence evidence(String authority, String roots, Instant now) {
    return TestEvidence.of(
        database, new EvidenceSettings("ตราด", authority, roots, 1 << 20, 5, true), now);
  }

  private CaptureId keep(Evidence evidence) {
    return evidence.keep(round, ITEM, URL, "REQUEST", List.of(SeenPages.html("<p>ตราเวลา")));
  }

  private String file(String name, String pem) throws IOException {
    return Files.writeString(folder.resolve(name), pem).toString();
  }

  @Test
  void anAuthorityStampsTheManifest() {
    try (TestTimeAuthority authority = new TestTimeAuthority()) {
      Evidence evidence = evidence(authority.address(), "", NOW);
      CaptureId id = keep(evidence);
      Capture capture = evidence.find(id).orElseThrow();
      assertThat(capture.stamp().orElseThrow())
          .isEqualTo(
              new TimeStamp(
                  TestTimeAuthority.NOW, "CN=Test Time Authority", TimeStamp.Trust.NOT_CHECKED));
      assertThat(evidence.verify(id).stamped()).isTrue();
      CaptureId other = keep(evidence);
      TestEvidence.force(
          database,
          "UPDATE evidence.stamp SET token = (SELECT token FROM evidence.stamp WHERE capture = ?)"
              + " WHERE capture = ?",
          other.value(),
          id.value());
      assertThat(evidence.verify(id).faults())
          .containsExactly("ตราเวลาจากภายนอกไม่ตรงกับบัญชีรายการ");
    }
  }

  @Test
  void anAuthorityThatIsAwayStopsNothing() {
    Evidence evidence = evidence("http://127.0.0.1:1/", "", NOW);
    CaptureId id = keep(evidence);
    assertThat(evidence.find(id).orElseThrow().stamp()).isEmpty();
    assertThat(evidence.verify(id).unchanged()).isTrue();
  }

  @Test
  void aStampThatWasNotGivenIsAskedForAgain() {
    Evidence away = evidence("http://127.0.0.1:1/", "", NOW);
    CaptureId id = keep(away);
    assertThat(away.awaitsStamp(away.find(id).orElseThrow())).isTrue();
    away.stampAgain();
    assertThat(away.find(id).orElseThrow().stamp()).isEmpty();
    try (TestTimeAuthority authority = new TestTimeAuthority()) {
      Evidence back = evidence(authority.address(), "", NOW.plusSeconds(3_600));
      back.stampAgain();
      assertThat(back.find(id).orElseThrow().stamp()).isPresent();
      assertThat(back.awaitsStamp(back.find(id).orElseThrow())).isFalse();
    }
  }

  @Test
  void afterAWeekNobodyAsksAnyMore() {
    CaptureId id = keep(evidence("http://127.0.0.1:1/", "", NOW));
    try (TestTimeAuthority authority = new TestTimeAuthority()) {
      Evidence later = evidence(authority.address(), "", NOW.plus(Duration.ofDays(8)));
      later.stampAgain();
      assertThat(later.find(id).orElseThrow().stamp()).isEmpty();
      assertThat(later.awaitsStamp(later.find(id).orElseThrow())).isFalse();
    }
  }

  @Test
  void aSignerIsBelievedOnlyUnderTheRootsNamed() throws IOException {
    try (TestTimeAuthority authority = new TestTimeAuthority();
        TestTimeAuthority another = new TestTimeAuthority()) {
      String own = file("own.pem", authority.pem());
      String other = file("other.pem", another.pem());
      Evidence trusting = evidence(authority.address(), own, NOW);
      CaptureId id = keep(trusting);
      assertThat(trust(trusting, id)).isEqualTo(TimeStamp.Trust.TRUSTED);
      assertThat(trust(evidence("", other, NOW), id)).isEqualTo(TimeStamp.Trust.UNKNOWN);
      assertThat(trust(evidence("", "", NOW), id)).isEqualTo(TimeStamp.Trust.NOT_CHECKED);
    }
  }

  private static TimeStamp.Trust trust(Evidence evidence, CaptureId id) {
    return evidence.find(id).orElseThrow().stamp().orElseThrow().trust();
  }

  @Test
  void rootsThatCannotBeReadStopTheStart() throws IOException {
    String none = file("none.pem", "");
    assertThatThrownBy(() -> evidence("", none, NOW)).hasMessageContaining("no certificate");
    assertThatThrownBy(() -> evidence("", folder.resolve("missing").toString(), NOW))
        .hasMessageContaining("cannot read");
  }
}
