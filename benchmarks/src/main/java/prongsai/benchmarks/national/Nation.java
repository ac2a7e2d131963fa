package prongsai.benchmarks.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prongsai.frameworks.Frameworks;
import prongsai.importing.AnswerFile;
import prongsai.importing.MarkFile;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Option;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.score.Collected;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Scorer;
import prongsai.scoring.tally.Tally;

/// A nation's files, read and scored as the program does it, by the rules of fiscal year 2565.
record Nation(SampleNation.Written files) {
  private static final Framework FRAMEWORK = Frameworks.load("nacc-ita-2565");

  static Framework framework() {
    return FRAMEWORK;
  }

  static Instrument instrument(String code) {
    return FRAMEWORK.instrument(new Code(code)).orElseThrow();
  }

  Map<String, Tally> staff() {
    return AnswerFile.read(files.iit(), FRAMEWORK, instrument("IIT"), Nation::refuse);
  }

  Map<String, Tally> visitors() {
    return AnswerFile.read(files.eit(), FRAMEWORK, instrument("EIT"), Nation::refuse);
  }

  Map<String, Map<Code, Option>> marks() {
    return MarkFile.read(files.oit(), FRAMEWORK, instrument("OIT"), Nation::refuse);
  }

  private static void refuse(Problem problem) {
    throw new IllegalStateException("made-up data must be good: " + problem);
  }

  /// The tallies by survey, then by agency.
  Map<Code, Map<String, Tally>> tallies() {
    return Map.of(new Code("IIT"), staff(), new Code("EIT"), visitors());
  }

  /// The inputs of every agency.
  List<Collected> collected() {
    Map<Code, Map<String, Tally>> tallies = tallies();
    Map<String, Map<Code, Option>> marks = marks();
    List<Collected> all = new ArrayList<>();
    for (String agency : marks.keySet()) {
      Map<Code, Tally> own = new HashMap<>();
      tallies.forEach((survey, byAgency) -> own.put(survey, present(byAgency, agency)));
      all.add(new Collected(own, present(marks, agency)));
    }
    return all;
  }

  /// What a map must have.
  static <K, V> V present(Map<K, V> map, K key) {
    V value = map.get(key);
    if (value == null) throw new IllegalStateException("missing: " + key);
    return value;
  }

  /// The exact scores of all agencies with everything below them.
  List<Score> scores(List<Collected> inputs, int threads) throws Exception {
    return Workers.share(
            inputs.size(),
            threads,
            (from, to) ->
                inputs.subList(from, to).stream()
                    .map(collected -> Scorer.score(FRAMEWORK, collected))
                    .toList())
        .stream()
        .flatMap(List::stream)
        .toList();
  }
}
