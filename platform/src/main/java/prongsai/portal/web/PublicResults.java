package prongsai.portal.web;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import prongsai.agency.Agency;
import prongsai.agency.AgencyId;
import prongsai.disclosure.Checklists;
import prongsai.frameworks.Frameworks;
import prongsai.plan.ApprovedPlan;
import prongsai.plan.Plans;
import prongsai.portal.Publications;
import prongsai.progress.ProgressBook;
import prongsai.publishing.RoundDocuments;
import prongsai.results.FrozenResult;
import prongsai.results.FrozenResults;
import prongsai.results.RoundStanding;
import prongsai.results.Standings;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.Rounds;
import prongsai.scoring.analysis.AnalysisSettings;
import prongsai.scoring.analysis.Analyst;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Level;
import prongsai.scoring.score.Result;
import prongsai.web.ProgramName;

/// Finds published results; of what is not published, nothing.
@Component
class PublicResults {
  /// How long somebody waits for a document that is being made.
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  private static final int MOST_WAITING = 20;

  private final Publications publications;
  private final Rounds rounds;
  private final FrozenResults results;
  private final RoundDocuments documents;
  private final Checklists checklists;
  private final Plans plans;
  private final ProgressBook progress;
  private final Standings standings;
  private final Semaphore waiting = new Semaphore(MOST_WAITING);

  PublicResults(
      Publications publications,
      Rounds rounds,
      FrozenResults results,
      RoundDocuments documents,
      Checklists checklists,
      Plans plans,
      ProgressBook progress,
      Standings standings) {
    this.publications = publications;
    this.rounds = rounds;
    this.results = results;
    this.documents = documents;
    this.checklists = checklists;
    this.plans = plans;
    this.progress = progress;
    this.standings = standings;
  }

  /// The published rounds of an agency, latest year first.
  List<Round> rounds(AgencyId agency) {
    return publications.of(agency).stream().flatMap(id -> rounds.find(id).stream()).toList();
  }

  /// The published round of an agency in a year.
  Optional<Round> round(AgencyId agency, FiscalYear year) {
    return rounds.find(agency, year).filter(round -> publications.of(round.id()).isPresent());
  }

  /// A document of a published round. It is made when somebody first asks for it.
  ///
  /// @param name one of [RoundDocuments#names]
  /// @throws ResponseStatusException 503 while it is not ready
  Path document(Round published, String name) {
    FrozenResult frozen = results.latest(published.id()).orElseThrow(PublicResults::missing);
    if (!RoundDocuments.names().contains(name)) throw missing();
    if (!waiting.tryAcquire()) throw busy();
    try {
      documents.await(published, frozen, ProgramName.version(), PATIENCE);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw busy();
    } finally {
      waiting.release();
    }
    return documents.files(published, frozen).stream()
        .filter(file -> file.getFileName().toString().equals(name))
        .findFirst()
        .orElseThrow(PublicResults::busy);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private static ResponseStatusException busy() {
    return new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
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
        checklists.approved(id).isPresent(),
        plan,
        plan.map(_ -> progress.of(id)),
        years(agency.id()));
  }

  private List<PublicResult.YearLine> years(AgencyId agency) {
    Set<RoundId> published = Set.copyOf(publications.of(agency));
    List<RoundStanding> found =
        standings.of(agency).stream().filter(one -> published.contains(one.round())).toList();
    List<PublicResult.YearLine> years = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Framework rules = Frameworks.load(found.get(i).framework());
      boolean comparable =
          i + 1 == found.size() || rules.comparableWith(found.get(i + 1).year()).isPresent();
      years.add(line(found.get(i), rules, comparable));
    }
    return years;
  }

  private static PublicResult.YearLine line(
      RoundStanding standing, Framework rules, boolean comparable) {
    return new PublicResult.YearLine(
        standing.year(),
        standing.total().map(BigDecimal::toPlainString).orElse("–"),
        rules.levels().stream()
            .filter(level -> level.code().equals(standing.level()))
            .findFirst()
            .map(Level::name),
        comparable);
  }
}
