package prongsai.portal.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import prongsai.agency.Agency;
import prongsai.agency.AgencyId;
import prongsai.disclosure.Checklists;
import prongsai.plan.ApprovedPlan;
import prongsai.plan.Plans;
import prongsai.portal.Publications;
import prongsai.progress.ProgressBook;
import prongsai.publishing.RoundDocuments;
import prongsai.publishing.web.Figures;
import prongsai.results.FrozenResult;
import prongsai.results.FrozenResults;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.Rounds;
import prongsai.scoring.analysis.AnalysisSettings;
import prongsai.scoring.analysis.Analyst;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Standing;

/// Finds published results; of what is not published, nothing.
@Component
class PublicResults {
  private final Publications publications;
  private final Rounds rounds;
  private final FrozenResults results;
  private final RoundDocuments documents;
  private final Checklists checklists;
  private final Plans plans;
  private final ProgressBook progress;

  PublicResults(
      Publications publications,
      Rounds rounds,
      FrozenResults results,
      RoundDocuments documents,
      Checklists checklists,
      Plans plans,
      ProgressBook progress) {
    this.publications = publications;
    this.rounds = rounds;
    this.results = results;
    this.documents = documents;
    this.checklists = checklists;
    this.plans = plans;
    this.progress = progress;
  }

  /// The published rounds of an agency, latest year first.
  List<Round> rounds(AgencyId agency) {
    return publications.of(agency).stream().flatMap(id -> rounds.find(id).stream()).toList();
  }

  /// The published round of an agency in a year.
  Optional<Round> round(AgencyId agency, FiscalYear year) {
    return rounds.find(agency, year).filter(round -> publications.of(round.id()).isPresent());
  }

  /// The documents of a published round that are ready.
  List<Path> documents(Round published) {
    return results
        .latest(published.id())
        .map(frozen -> documents.files(published, frozen))
        .orElse(List.of());
  }

  /// All that is public of a published round.
  PublicResult of(Agency agency, Round published) {
    RoundId id = published.id();
    List<FrozenResult> versions = results.versions(id);
    FrozenResult frozen = versions.getFirst();
    Result result = frozen.recomputed(published.framework());
    Optional<ApprovedPlan> plan = plans.approved(id);
    return new PublicResult(
        agency,
        published,
        frozen,
        versions,
        new Analyst(published.framework(), AnalysisSettings.USUAL)
            .analyse(result, Optional.empty()),
        documents.files(published, frozen),
        checklists.approved(id).isPresent(),
        plan,
        plan.map(_ -> progress.of(id)),
        years(rounds(agency.id())));
  }

  private List<PublicResult.YearLine> years(List<Round> published) {
    List<PublicResult.YearLine> years = new ArrayList<>();
    for (int i = 0; i < published.size(); i++) {
      Round round = published.get(i);
      boolean comparable =
          i + 1 == published.size()
              || round.framework().comparableWith(published.get(i + 1).year()).isPresent();
      results.latest(round.id()).ifPresent(frozen -> years.add(line(round, frozen, comparable)));
    }
    return years;
  }

  private static PublicResult.YearLine line(Round round, FrozenResult frozen, boolean comparable) {
    Result result = frozen.recomputed(round.framework());
    String level = result.standing() instanceof Standing.Placed(var reached) ? reached.code() : "–";
    return new PublicResult.YearLine(
        round.year(), new Figures(result).of(result.score()), level, comparable);
  }
}
