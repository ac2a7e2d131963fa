package prongsai.results;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import prongsai.scoring.analysis.Earlier;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Severity;
import prongsai.scoring.problem.Where;
import prongsai.scoring.score.Result;

/// The assessment of one or many agencies, read from files: results come out one at a time, so
/// memory holds counts and figures, never respondents.
public final class Assessment {
  private final Framework framework;
  private final Source source;
  private final Previous previous;
  private final List<String> agencies;
  private final List<Problem> problems;

  private Assessment(
      Framework framework,
      Source source,
      Previous previous,
      List<String> agencies,
      List<Problem> problems) {
    this.framework = framework;
    this.source = source;
    this.previous = previous;
    this.agencies = List.copyOf(agencies);
    this.problems = List.copyOf(problems);
  }

  /// Reads every file, whatever is wrong with one of them, so that all problems are known at once.
  public static Assessment read(Framework framework, Inputs inputs) {
    List<Problem> problems = new ArrayList<>();
    Source source =
        inputs.scores().isPresent()
            ? PublishedSource.read(framework, inputs.scores().get(), problems::add)
            : CollectedSource.read(framework, inputs, problems::add);
    Previous previous = Previous.read(framework, inputs.previous(), problems::add);
    List<String> agencies = wanted(source.agencies(), inputs.agency(), problems);
    return new Assessment(framework, source.named(inputs.agency()), previous, agencies, problems);
  }

  private static List<String> wanted(Set<String> present, String agency, List<Problem> problems) {
    Set<String> named = new LinkedHashSet<>(present);
    if (agency.isBlank()) return List.copyOf(named);
    if (named.size() <= 1 && (named.isEmpty() || named.contains(""))) return List.of(agency);
    if (named.contains(agency)) return List.of(agency);
    problems.add(Problem.error("inputs/no-such-agency", Where.NOWHERE, "agency", agency));
    return List.of();
  }

  public Framework framework() {
    return framework;
  }

  /// Names of the agencies in order of the files; one empty name where none is given.
  public List<String> agencies() {
    return agencies;
  }

  /// What was wrong with the files themselves.
  public List<Problem> problems() {
    return problems;
  }

  /// Whether a file was so wrong that no result may be drawn from it.
  public boolean isUsable() {
    return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /// The result of an agency.
  public Result result(String agency) {
    return source.result(agency);
  }

  /// Last year's figures of an agency.
  public Optional<Earlier> earlier(String agency) {
    return previous.of(agency);
  }
}
