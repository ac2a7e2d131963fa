package prongsai.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.database.Database;
import prongsai.database.TestDatabase;
import prongsai.frameworks.Frameworks;
import prongsai.round.Round;
import prongsai.round.RoundState;
import prongsai.round.Rounds;
import prongsai.round.TestRound;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Part;
import prongsai.scoring.tally.AnswerSheet;

class StandingsTest {
  private static final Framework RULES = Frameworks.load("nacc-ita-2565");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Database database = TestDatabase.fresh();
  private final JdbcClient desk = JdbcClient.create(database.desk());
  private final Rounds rounds = new Rounds(desk);
  private final Standings standings = new Standings(desk);
  private final FrozenResults results = new FrozenResults(desk, standings);
  private final Round round =
      rounds.find(TestRound.in(database, RoundState.FROZEN).id()).orElseThrow();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aVersionIsWrittenWithItsFigures() {
    add(1, UbonInput.read());
    RoundStanding standing = standings.of(round.id()).orElseThrow();
    assertThat(standing.number()).isEqualTo(1);
    assertThat(standing.agency()).isEqualTo(round.agency());
    assertThat(standing.year()).isEqualTo(round.year());
    assertThat(standing.total()).contains(new BigDecimal("79.43"));
    assertThat(standing.level()).isEqualTo("B");
    assertThat(standing.passed()).isFalse();
    assertThat(standing.eitRespondents()).hasValue(202);
    assertThat(standings.of(round.agency())).containsExactly(standing);
  }

  @Test
  void figuresStandInTheOrderOfTheFramework() {
    add(1, UbonInput.read());
    RoundStanding standing = standings.of(round.id()).orElseThrow();
    assertThat(RoundStanding.parts(RULES).stream().map(Part::code).map(Code::value))
        .startsWith("total", "IIT", "1", "I1")
        .endsWith("10.2", "O42", "O43");
    assertThat(figure(standing, "total")).contains(new BigDecimal("79.43"));
    assertThat(figure(standing, "9.5")).contains(new BigDecimal("80.00"));
    assertThat(figure(standing, "O42")).contains(new BigDecimal("0.00"));
    assertThat(inSql("O41")).isEqualByComparingTo("100.00");
  }

  @Test
  void aLaterVersionTakesItsPlaceAndAnOlderOneDoesNot() {
    add(1, UbonInput.read());
    add(2, markedAs("O42", "O41"));
    assertThat(standings.of(round.id()).orElseThrow())
        .returns(2, RoundStanding::number)
        .returns(Optional.of(new BigDecimal("84.43")), RoundStanding::total);
    standings.write(round, 1, UbonInput.read().result(RULES));
    assertThat(standings.of(round.id()).orElseThrow().number()).isEqualTo(2);
  }

  @Test
  void whatNoProgramWroteIsFilledUpAtStart() {
    add(1, UbonInput.read());
    RoundStanding before = standings.of(round.id()).orElseThrow();
    JdbcClient.create(database.owner()).sql("DELETE FROM results.standing").update();
    assertThat(standings.of(round.id())).isEmpty();
    StandingsFilledUp filling = new StandingsFilledUp(standings, results, rounds);
    filling.run(new DefaultApplicationArguments());
    assertThat(standings.of(round.id())).contains(before);
    assertThat(standings.missing()).isEmpty();
  }

  @Test
  void nothingBelowASurveyOfFewerThanTenIsTold() {
    FrozenInput ubon = UbonInput.read();
    SortedMap<String, FrozenInput.Counts> surveys = new TreeMap<>(ubon.surveys());
    surveys.put("EIT", few(9));
    add(1, with(ubon, surveys, ubon.marks()));
    RoundStanding standing = standings.of(round.id()).orElseThrow();
    assertThat(standing.eitRespondents()).isEmpty();
    assertThat(figure(standing, "EIT")).isPresent();
    assertThat(figure(standing, "7")).isEmpty();
    assertThat(figure(standing, "E1")).isEmpty();
    assertThat(figure(standing, "I1")).isPresent();
    assertThat(standing.total()).isPresent();
  }

  @Test
  void withoutASurveyThereIsNoTotal() {
    FrozenInput ubon = UbonInput.read();
    SortedMap<String, FrozenInput.Counts> surveys = new TreeMap<>(ubon.surveys());
    surveys.remove("IIT");
    add(1, with(ubon, surveys, ubon.marks()));
    RoundStanding standing = standings.of(round.id()).orElseThrow();
    assertThat(standing.total()).isEmpty();
    assertThat(standing.level()).isEmpty();
    assertThat(standing.passed()).isFalse();
    assertThat(figure(standing, "total")).isEmpty();
    assertThat(figure(standing, "EIT")).isPresent();
  }

  private void add(int number, FrozenInput input) {
    results.add(
        round, FrozenResult.of(number, input, RULES, "0.1.0", "ทดสอบ", TODAY), input.result(RULES));
  }

  private static Optional<BigDecimal> figure(RoundStanding standing, String code) {
    return standing.figures().get(RoundStanding.place(RULES, new Code(code)));
  }

  private BigDecimal inSql(String code) {
    return desk.sql("SELECT figures[?] FROM results.standing")
        .param(RoundStanding.place(RULES, new Code(code)) + 1)
        .query(BigDecimal.class)
        .single();
  }

  private static FrozenInput markedAs(String item, String other) {
    FrozenInput ubon = UbonInput.read();
    SortedMap<String, String> marks = new TreeMap<>(ubon.marks());
    marks.put(item, ubon.marks().get(other));
    return with(ubon, ubon.surveys(), marks);
  }

  private static FrozenInput with(
      FrozenInput input,
      SortedMap<String, FrozenInput.Counts> surveys,
      SortedMap<String, String> marks) {
    return new FrozenInput(
        input.framework(),
        input.frameworkSha256(),
        input.agency(),
        input.populations(),
        surveys,
        marks);
  }

  /// So many respondents who all chose the first option.
  private static FrozenInput.Counts few(long respondents) {
    AnswerSheet sheet = AnswerSheet.of(RULES.instrument(new Code("EIT")).orElseThrow());
    int questions = sheet.questions().size();
    Long[] counts = new Long[sheet.offset(questions)];
    Arrays.fill(counts, 0L);
    for (int question = 0; question < questions; question++)
      counts[sheet.offset(question)] = respondents;
    return new FrozenInput.Counts(respondents, 0, List.of(counts));
  }
}
