package prongsai.portal.web;

import java.util.Optional;
import prongsai.plan.ApprovedPlan;
import prongsai.plan.Measure;
import prongsai.plan.Step;
import prongsai.progress.Counts;
import prongsai.progress.MeasureProgress;
import prongsai.progress.Progress;

/// An approved plan and how far it is, in the words of a public page. What was reported in free
/// text is not shown here: the agency discloses it in its own report.
///
/// @param progress empty where nothing is known
public record PlanWords(Words words, ApprovedPlan plan, Optional<Progress> progress) {

  /// How many steps are done, in a sentence; empty where nothing is known.
  public String summary() {
    return progress.map(Progress::counts).map(counts -> sentence(counts)).orElse("");
  }

  private String sentence(Counts counts) {
    return words.text(
        "plan.summary", "done", counts.done(), "all", counts.all(), "late", counts.late());
  }

  /// How a measure stands; empty where nothing is known.
  public String standing(Measure measure) {
    return progress.stream()
        .flatMap(all -> all.measures().stream())
        .filter(one -> one.measure().id().equals(measure.id()))
        .findFirst()
        .map(MeasureProgress::standing)
        .map(words::standing)
        .orElse("");
  }

  /// How a step stands; empty where nothing is known.
  public String standing(Step step) {
    return progress
        .flatMap(all -> all.find(step.id()))
        .map(found -> words.standing(found.step().standing()))
        .orElse("");
  }
}
