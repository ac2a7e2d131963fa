package prongsai.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import prongsai.frameworks.Frameworks;
import prongsai.importing.AnswerFile;
import prongsai.importing.MarkFile;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.problem.Problem;

/// A case out of its files.
public final class UbonInput {
  private static final Framework RULES = Frameworks.load("nacc-ita-2565");

  private UbonInput() {}

  /// The provincial administration of Ubon Ratchathani, from its raw answers.
  public static FrozenInput read() {
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
}
