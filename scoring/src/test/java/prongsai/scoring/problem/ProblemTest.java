package prongsai.scoring.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void aProblemSpeaksThaiToPeopleAndEnglishToLogs() {
    Problem problem = Problem.error("what-if/out-of-range", Where.part("O42"), "code", "O42");
    assertThat(problem.message(Language.EN))
        .isEqualTo("the score assumed for O42 lies outside 0-100; give a value from 0 to 100");
    assertThat(problem.message(Language.TH)).contains("O42").matches(".*[ก-๛].*");
    assertThat(problem.line(Language.EN)).isEqualTo("O42: " + problem.message(Language.EN));
  }

  @Test
  void aProblemWithoutAPlaceIsJustItsMessage() {
    Problem problem = Problem.note("file/missing", Where.NOWHERE);
    assertThat(problem.line(Language.EN)).isEqualTo(problem.message(Language.EN));
  }

  @Test
  void severityIsSaidInOneWord() {
    assertThat(Problem.error("file/missing", Where.NOWHERE).severity().word()).isEqualTo("error");
    assertThat(Problem.warning("file/missing", Where.NOWHERE).severity().word())
        .isEqualTo("warning");
    assertThat(Problem.note("file/missing", Where.NOWHERE).severity().word()).isEqualTo("note");
  }

  @Test
  void argumentsComeInPairsOfNameAndValue() {
    assertThat(Problem.error("a/b", Where.NOWHERE, "n", 7, "m", "x").arguments())
        .isEqualTo(Map.of("n", "7", "m", "x"));
    assertThatThrownBy(() -> Problem.error("a/b", Where.NOWHERE, "n"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPlaceLeavesOutWhatItDoesNotHave() {
    assertThat(Where.NOWHERE).hasToString("");
    assertThat(Where.file("iit.csv")).hasToString("iit.csv");
    assertThat(Where.line("iit.csv", 12)).hasToString("iit.csv:12");
    assertThat(Where.at("iit.csv", 12, "I7")).hasToString("iit.csv:12:I7");
    assertThat(Where.at("iit.xlsx", 0, "B7")).hasToString("iit.xlsx:B7");
    assertThat(Where.at("", 12, "I7")).hasToString("12:I7");
    assertThat(Where.part("O42")).hasToString("O42");
  }

  @Test
  void aCodeWithoutAMessageIsAProgrammersError() {
    assertThatThrownBy(() -> Catalogue.message(Language.TH, "no/such", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no/such");
  }

  @Test
  void aMessageWithoutItsArgumentIsAProgrammersError() {
    assertThatThrownBy(
            () -> Catalogue.message(Language.EN, "what-if/set-twice", Map.of("code", "O42")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("above")
        .hasMessageContaining("what-if/set-twice");
  }

  @Test
  void aMessageTakesAllItsArgumentsInPlace() {
    assertThat(
            Catalogue.message(
                Language.EN, "what-if/set-twice", Map.of("code", "O42", "above", "10.2")))
        .isEqualTo("O42 is part of 10.2, which is assumed already; assume one of them only");
  }

  @Test
  void aPatternIsFilledGapByGap() {
    assertThat(MessagePattern.filled("{a}, {b} and {a}", "k", Map.of("a", "1", "b", "{a}")))
        .isEqualTo("1, {a} and 1");
    assertThat(MessagePattern.filled("nothing to fill", "k", Map.of()))
        .isEqualTo("nothing to fill");
    assertThat(MessagePattern.pairs("a", 1, "b", "2")).isEqualTo(Map.of("a", "1", "b", "2"));
  }

  @Test
  void bothLanguagesKnowTheSameCodes() {
    assertThat(Catalogue.codes(Language.TH))
        .isEqualTo(Catalogue.codes(Language.EN))
        .contains("what-if/set-twice", "sample/short");
  }
}
