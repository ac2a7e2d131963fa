package prongsai.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import prongsai.importing.AnswerFile;
import prongsai.importing.MarkFile;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Option;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;
import prongsai.scoring.score.Collected;
import prongsai.scoring.score.Participation;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Sampling;
import prongsai.scoring.score.Scorer;
import prongsai.scoring.tally.Tally;

/// Results out of answers and marks.
///
/// @param tallies by code of the survey, then by agency
/// @param marks by agency, then by code of the item
record CollectedSource(
    Framework framework,
    Map<Code, Map<String, Tally>> tallies,
    Map<String, Map<Code, Option>> marks,
    Map<Code, Long> populations)
    implements Source {

  static CollectedSource read(Framework framework, Inputs inputs, Consumer<Problem> problems) {
    Map<Code, Map<String, Tally>> tallies = new LinkedHashMap<>();
    Map<String, Map<Code, Option>> marks = new LinkedHashMap<>();
    if (framework.isComplete()) {
      for (Instrument instrument : framework.instruments()) {
        Path file = inputs.files().get(instrument.code());
        if (file == null) continue;
        switch (instrument.kind()) {
          case SURVEY ->
              tallies.put(
                  instrument.code(), AnswerFile.read(file, framework, instrument, problems));
          case DISCLOSURE -> merge(MarkFile.read(file, framework, instrument, problems), marks);
        }
      }
    } else problems.accept(incomplete(framework));
    CollectedSource source = new CollectedSource(framework, tallies, marks, inputs.populations());
    source.mixedNaming().ifPresent(problems);
    return source;
  }

  private static Problem incomplete(Framework framework) {
    return Problem.error(
        "framework/incomplete",
        Where.part(framework.id()),
        "framework",
        framework.id(),
        "because",
        framework.incompleteBecause().orElseThrow().th());
  }

  private static void merge(
      Map<String, Map<Code, Option>> from, Map<String, Map<Code, Option>> to) {
    from.forEach((agency, marks) -> to.computeIfAbsent(agency, _ -> new HashMap<>()).putAll(marks));
  }

  /// Some files name agencies and others do not: whose answers are the unnamed ones?
  private Optional<Problem> mixedNaming() {
    Set<String> agencies = agencies();
    return agencies.size() > 1 && agencies.contains("")
        ? Optional.of(Problem.error("inputs/agency-column-missing", Where.NOWHERE))
        : Optional.empty();
  }

  @Override
  public Set<String> agencies() {
    Set<String> agencies = new LinkedHashSet<>();
    tallies.values().forEach(byAgency -> agencies.addAll(byAgency.keySet()));
    agencies.addAll(marks.keySet());
    return agencies;
  }

  @Override
  public CollectedSource named(String agency) {
    Map<Code, Map<String, Tally>> renamed = new LinkedHashMap<>();
    tallies.forEach((code, byAgency) -> renamed.put(code, Naming.named(byAgency, agency)));
    return new CollectedSource(framework, renamed, Naming.named(marks, agency), populations);
  }

  @Override
  public Result result(String agency) {
    Map<Code, Tally> own = new HashMap<>();
    tallies.forEach((code, byAgency) -> {
      Tally tally = byAgency.get(agency);
      if (tally != null) own.put(code, tally);
    });
    Collected collected = new Collected(own, marks.getOrDefault(agency, Map.of()));
    List<Participation> participation = participation(own);
    return new Result(
        framework,
        agency,
        Scorer.score(framework, collected),
        participation,
        Sampling.problems(participation));
  }

  private List<Participation> participation(Map<Code, Tally> own) {
    List<Participation> participation = new ArrayList<>();
    for (Instrument instrument : framework.instruments()) {
      if (instrument.kind() != Instrument.Kind.SURVEY) continue;
      Tally tally = own.get(instrument.code());
      Long population = populations.get(instrument.code());
      participation.add(
          new Participation(
              instrument.code(),
              tally == null ? OptionalLong.empty() : OptionalLong.of(tally.respondents()),
              population == null ? OptionalLong.empty() : OptionalLong.of(population),
              Optional.ofNullable(framework.rules().minimumSamples().get(instrument.code()))));
    }
    return participation;
  }
}
