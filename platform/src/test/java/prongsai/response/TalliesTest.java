package prongsai.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prongsai.response.Submissions.EIT;
import static prongsai.response.Submissions.answers;
import static prongsai.response.Submissions.eit;
import static prongsai.response.Submissions.key;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.database.Database;
import prongsai.database.TestDatabase;
import prongsai.frameworks.Frameworks;
import prongsai.importing.AnswerFile;
import prongsai.round.RoundState;
import prongsai.round.SurveyInstrument;
import prongsai.round.TestRound;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.tally.Tally;
import prongsai.suppression.CountRange;

class TalliesTest {
  private static final Path UBON =
      Path.of(System.getProperty("golden.root", "../golden")).resolve("scoring/ubon-2565");
  private static final LocalDate DAY = LocalDate.parse("2022-03-10");
  @TempDir private Path folder;
  private Database database;
  private Mixing mixing;
  private Tallies tallies;
  private AnswerExport export;
  private AnswerImport load;

  @BeforeEach
  void open() {
    database = TestDatabase.fresh();
    mixing = new Mixing(database.box());
    tallies = new Tallies(database.box(), mixing);
    export = new AnswerExport(database.box(), tallies);
    load = new AnswerImport(database.box());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Path file(SurveyInstrument instrument) {
    return UBON.resolve(
        instrument == SurveyInstrument.IIT ? "iit-responses.csv" : "eit-responses.csv");
  }

  private static Tally tally(Path file, SurveyInstrument instrument) {
    Framework framework = Frameworks.load("nacc-ita-2565");
    return Objects.requireNonNull(
        AnswerFile.read(
                file,
                framework,
                framework.instrument(instrument.code()).orElseThrow(),
                problem -> {
                  throw new IllegalStateException(problem.code());
                })
            .get(""));
  }

  @Test
  void whatIsLoadedIsCountedAndGivenOutAgainRowByRow() throws IOException {
    for (SurveyInstrument instrument : SurveyInstrument.values()) {
      TestRound round = TestRound.open(database);
      long rows = Files.readAllLines(file(instrument)).size() - 1L;
      AnswerImport.Loaded loaded = load.csv(round.id(), instrument, file(instrument), DAY);
      assertThat(loaded).isEqualTo(new AnswerImport.Loaded(rows, List.of()));
      load.csv(round.id(), instrument, file(instrument), DAY);
      round.move(RoundState.CLOSED);
      CountedAnswers counted = tallies.of(round.id(), instrument, Set.of());
      assertThat(counted.tally()).isEqualTo(tally(file(instrument), instrument));
      assertThat(counted.setAside()).isZero();
      List<String> exported = exported(round, instrument);
      List<String> original = Files.readAllLines(file(instrument));
      assertThat(exported.getFirst()).isEqualTo(original.getFirst());
      assertThat(exported).isNotEqualTo(original).containsExactlyInAnyOrderElementsOf(original);
    }
  }

  private List<String> exported(TestRound round, SurveyInstrument instrument) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.csv(round.id(), instrument).orElseThrow().writeTo(out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void nothingIsCountedOrGivenOutWhileTheRoundIsOpen() {
    for (RoundState state : List.of(RoundState.PLANNED, RoundState.OPEN)) {
      TestRound round = TestRound.in(database, state);
      assertThatThrownBy(() -> tallies.of(round.id(), SurveyInstrument.EIT, Set.of()))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> export.csv(round.id(), SurveyInstrument.EIT))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aFaultyFileLoadsNothing() throws IOException {
    TestRound round = TestRound.open(database);
    Path faulty = folder.resolve("faulty.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(file(SurveyInstrument.EIT)));
    lines.set(150, lines.get(150).replace("most", "mots"));
    Files.write(faulty, lines);
    AnswerImport.Loaded loaded = load.csv(round.id(), SurveyInstrument.EIT, faulty, DAY);
    assertThat(loaded.isRefused()).isTrue();
    assertThat(Submissions.rows(database, round)).isZero();
  }

  @Test
  void nothingIsLoadedWhenWhatIsDoneLastFails() {
    TestRound round = TestRound.open(database);
    assertThatThrownBy(() ->
            load.csv(
                round.id(),
                SurveyInstrument.EIT,
                file(SurveyInstrument.EIT),
                DAY,
                count -> {
                  throw new UnsupportedOperationException("after " + count);
                }))
        .hasMessage("after 202");
    assertThat(Submissions.rows(database, round)).isZero();
  }

  @Test
  void aSurveyIsAnsweredHereOrElsewhereNeverBoth() {
    Path file = file(SurveyInstrument.EIT);
    try (Box box = Submissions.box(database, TestRound.DURING)) {
      TestRound here = TestRound.open(database);
      assertThat(box.submit(eit(here, key(), answers(EIT, 1)))).isInstanceOf(Receipt.Stored.class);
      for (AnswerImport.Loaded refused :
          List.of(
              load.tried(here.id(), SurveyInstrument.EIT, file),
              load.csv(here.id(), SurveyInstrument.EIT, file, DAY)))
        assertThat(refused.problems())
            .singleElement()
            .matches(one -> one.code().equals("answers/answered-here"));
      assertThat(Submissions.rows(database, here)).isOne();
      assertThat(load.csv(here.id(), SurveyInstrument.IIT, file(SurveyInstrument.IIT), DAY))
          .matches(loaded -> !loaded.isRefused());
      TestRound elsewhere = TestRound.open(database);
      load.csv(elsewhere.id(), SurveyInstrument.EIT, file, DAY);
      assertThat(box.submit(eit(elsewhere, key(), answers(EIT, 1))))
          .isEqualTo(Receipt.Refused.COLLECTED_ELSEWHERE);
      assertThat(box.isCollectedElsewhere(elsewhere.id(), SurveyInstrument.EIT)).isTrue();
      assertThat(box.isCollectedElsewhere(here.id(), SurveyInstrument.EIT)).isFalse();
    }
  }

  @Test
  void aFileOfSeveralAgenciesIsRefused() throws IOException {
    TestRound round = TestRound.open(database);
    Path several = folder.resolve("several.csv");
    List<String> lines = Files.readAllLines(file(SurveyInstrument.EIT));
    Files.write(
        several, List.of("agency," + lines.get(0), "ก," + lines.get(1), "ข," + lines.get(2)));
    AnswerImport.Loaded loaded = load.csv(round.id(), SurveyInstrument.EIT, several, DAY);
    assertThat(loaded.problems())
        .singleElement()
        .matches(one -> one.code().equals("answers/several-agencies"));
    assertThat(Submissions.rows(database, round)).isZero();
  }

  @Test
  void aRoundThatIsOverTakesNoFile() {
    TestRound round = TestRound.in(database, RoundState.CLOSED);
    assertThatThrownBy(
            () -> load.csv(round.id(), SurveyInstrument.EIT, file(SurveyInstrument.EIT), DAY))
        .isInstanceOf(IllegalStateException.class);
    assertThat(Submissions.rows(database, round)).isZero();
  }

  @Test
  void answersWithAFlagAreSetAsideWhereThatIsAskedForAndAlwaysCountedAsFlagged() {
    TestRound round = TestRound.open(database);
    try (Box box = Submissions.box(database, TestRound.DURING)) {
      Random random = new Random(1);
      for (int i = 0; i < 60; i++)
        box.submit(
            eit(
                round,
                key(),
                Submissions.random(EIT, random),
                i < 12 ? Anomaly.OVER_NETWORK_BUDGET.bit() : i < 15 ? 1 : 0));
      for (int i = 0; i < 14; i++) box.submit(eit(round, key(), Answers.of(new byte[EIT])));
      Answers same = Submissions.random(EIT, random);
      for (int i = 0; i < 11; i++) box.submit(eit(round, key(), same));
    }
    round.move(RoundState.CLOSED);
    CountedAnswers counted =
        tallies.of(round.id(), SurveyInstrument.EIT, Set.of(Anomaly.OVER_NETWORK_BUDGET));
    assertThat(counted.tally().respondents()).isEqualTo(85 - 12);
    assertThat(counted.setAside()).isEqualTo(12);
    AnomalyCounts anomalies = counted.anomalies();
    assertThat(anomalies.flagged())
        .isEqualTo(
            Map.of(
                Anomaly.OVER_NETWORK_BUDGET, CountRange.exactly(12),
                Anomaly.NO_PROOF_OF_WORK, new CountRange(0, 9),
                Anomaly.OVER_POINT_BUDGET, new CountRange(0, 9)));
    assertThat(anomalies.straightLines()).isEqualTo(CountRange.exactly(14));
    assertThat(anomalies.identical()).isEqualTo(CountRange.exactly(11));
  }

  @Test
  void fewerThanTenAnswersAreNotGivenOut() {
    TestRound round = TestRound.open(database);
    try (Box box = Submissions.box(database, TestRound.DURING)) {
      for (int i = 0; i < 9; i++) box.submit(eit(round, key(), Answers.of(new byte[EIT])));
    }
    round.move(RoundState.CLOSED);
    assertThat(export.csv(round.id(), SurveyInstrument.EIT)).isEmpty();
  }
}
