package prongsai.publishing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import prongsai.agency.Agencies;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Document;
import prongsai.documents.plan.Approval;
import prongsai.documents.plan.MeasureRow;
import prongsai.documents.plan.PlanDocument;
import prongsai.documents.plan.PlanRequest;
import prongsai.documents.plan.StepRow;
import prongsai.plan.ApprovedPlan;
import prongsai.plan.Expectation;
import prongsai.plan.Measure;
import prongsai.plan.Plan;
import prongsai.plan.Plans;
import prongsai.results.FrozenResults;
import prongsai.round.Round;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.framework.Part;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Standing;
import prongsai.web.ProgramName;
import prongsai.web.ThaiDates;

/// The plan of a round as the official table (disclosure O42): the approved edition, or the draft.
@Component
public class PlanDocuments {
  private final Plans plans;
  private final Agencies agencies;
  private final FrozenResults results;

  PlanDocuments(Plans plans, Agencies agencies, FrozenResults results) {
    this.plans = plans;
    this.agencies = agencies;
    this.results = results;
  }

  /// The edition in force; empty before the first approval.
  public Optional<Document> approved(Round round, Digits digits) {
    return plans
        .approved(round.id())
        .map(plan -> document(round, plan.measures(), Optional.of(approval(plan)), digits));
  }

  /// The plan as it stands, marked as a draft; empty before it was begun.
  public Optional<Document> draft(Round round, Digits digits) {
    return plans
        .of(round.id())
        .map(Plan::content)
        .map(measures -> document(round, measures, Optional.empty(), digits));
  }

  private Document document(
      Round round, List<Measure> measures, Optional<Approval> approval, Digits digits) {
    Framework rules = round.framework();
    return PlanDocument.of(
        new PlanRequest(
            agencies.find(round.agency()).orElseThrow().name(),
            round.year(),
            measures.stream().map(measure -> row(measure, rules)).toList(),
            approval,
            expected(round, measures),
            digits,
            ProgramName.version()));
  }

  private Optional<PlanRequest.Expected> expected(Round round, List<Measure> measures) {
    return results
        .latest(round.id())
        .map(frozen -> frozen.recomputed(round.framework()))
        .map(result -> Expectation.of(result, measures))
        .flatMap(PlanDocuments::expected);
  }

  private static Optional<PlanRequest.Expected> expected(Expectation expectation) {
    if (expectation.gain().isEmpty() || expectation.gain().get().signum() <= 0)
      return Optional.empty();
    Result now = expectation.result();
    Result then =
        new Result(
            now.framework(), now.agency(), expectation.expected(), now.participation(), List.of());
    if (!(then.standing() instanceof Standing.Placed(var level))) return Optional.empty();
    Framework rules = now.framework();
    return Optional.of(
        new PlanRequest.Expected(
            Standing.published(rules, expectation.before().orElseThrow()).toPlainString(),
            Standing.published(rules, expectation.after().orElseThrow()).toPlainString(),
            level.code()));
  }

  /// The approval of an edition, as documents print it.
  static Approval approval(ApprovedPlan plan) {
    return new Approval(plan.edition(), ThaiDates.day(plan.at()), plan.sha256());
  }

  /// A measure, as documents print it.
  static MeasureRow row(Measure measure, Framework rules) {
    Outline outline = Outline.of(rules);
    Optional<Code> indicator = measure.indicator().filter(code -> outline.find(code).isPresent());
    return new MeasureRow(
        indicator.flatMap(outline::instrumentOf).map(one -> one.code().value()).orElse(""),
        indicator.flatMap(outline::find).map(Part::name).map(name -> name.th()).orElse(""),
        measure.title(),
        List.copyOf(measure.aims().keySet()),
        measure.units(),
        measure.steps().stream()
            .map(step -> new StepRow(step.text(), step.starts(), step.ends()))
            .toList(),
        measure.reporting(),
        measure.output(),
        measure.target(),
        measure.budget());
  }
}
