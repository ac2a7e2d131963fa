package prongsai.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import prongsai.frameworks.Frameworks;
import prongsai.importing.AnswerFile;
import prongsai.importing.MarkFile;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.problem.Problem;

class FrozenResultTest {
  private static final Framework RULES = Frameworks.load("nacc-ita-2565");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /// The provincial administration of Ubon Ratchathani, from its raw answers.
  static FrozenInput ubon() {
    List<Problem> problems = new ArrayList<>();
    SortedMap<String, FrozenInput.Counts> surveys = new TreeMap<>();
    SortedMap<String, String> marks = new TreeMap<>();
    for (Instrument instrument : RULES.instruments()) {
      String code = instrument.code().value();
      switch (instrument.kind()) {
        case SURVEY ->
            AnswerFile.read(
                    file(code.toLowerCase(java.util.Locale.ROOT) + "-responses.csv"),
                    RULES,
                    instrument,
                    problems::add)
                .values()
                .forEach(tally -> surveys.put(code, FrozenInput.Counts.of(tally, 0)));
        case DISCLOSURE ->
            MarkFile.read(file("oit-scores.csv"), RULES, instrument, problems::add)
                .values()
                .forEach(all -> all.forEach((item, mark) -> marks.put(item.value(), mark.key())));
      }
    }
    assertThat(problems).isEmpty();
    return new FrozenInput(
        RULES.id(),
        RULES.sha256(),
        "อบจ. อุบลราชธานี",
        new TreeMap<>(Map.of("EIT", 2020L)),
        surveys,
        marks);
  }

  private static Path file(String name) {
    return Path.of(System.getProperty("golden.root", "../golden"))
        .resolve("scoring/ubon-2565")
        .resolve(name);
  }

  @Test
  void theFrozenCaseComesToThePublishedTotal() {
    FrozenResult frozen = FrozenResult.of(1, ubon(), RULES, "0.1.0", "ปิดรอบ", TODAY);
    assertThat(frozen.result().text()).contains("\"published\":\"79.43\"");
  }

  @Test
  void whatWasFrozenIsComputedAgainToTheSameBytes() {
    FrozenResult frozen = FrozenResult.of(1, ubon(), RULES, "0.1.0", "ปิดรอบ", TODAY);
    assertThat(frozen.isReproducible(RULES)).isTrue();
    assertThat(FrozenInput.read(ubon().bytes())).isEqualTo(ubon());
  }

  @Test
  void aChangedByteIsNoticed() {
    FrozenResult frozen = FrozenResult.of(1, ubon(), RULES, "0.1.0", "ปิดรอบ", TODAY);
    FrozenResult.Sealed forged =
        new FrozenResult.Sealed(
            frozen.result().text().replace("79.43", "89.43"), frozen.result().sha256());
    assertThat(
            new FrozenResult(1, frozen.input(), forged, "0.1.0", "ปิดรอบ", TODAY)
                .isReproducible(RULES))
        .isFalse();
  }

  @Test
  void otherRulesThanThoseFrozenAreRefused() {
    Framework other = Frameworks.load("nacc-ita-2566");
    FrozenInput input = ubon();
    assertThatThrownBy(() -> input.result(other)).isInstanceOf(IllegalArgumentException.class);
  }
}
