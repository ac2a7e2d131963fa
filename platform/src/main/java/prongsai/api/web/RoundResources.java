package prongsai.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import prongsai.access.AgencyScope;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.agency.AgencyCondition;
import prongsai.api.store.RoundTable;
import prongsai.api.store.RoundTable.AgencyOf;
import prongsai.api.store.RoundTable.FrameworkOf;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.RoundState;
import prongsai.round.Rounds;
import prongsai.round.ServicePoint;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.framework.FiscalYear;

/// Rounds: lists of them, and each with its calendar, its numbers and its links.
@RestController
@RequestMapping(path = "/api/v1/rounds", produces = "application/json")
class RoundResources {
  private final RoundTable table;
  private final Rounds rounds;
  private final Agencies agencies;
  private final Rights rights;
  private final Clock clock;

  RoundResources(JdbcClient desk, Rounds rounds, Agencies agencies, Rights rights, Clock clock) {
    this.clock = clock;
    this.table = new RoundTable(desk);
    this.rounds = rounds;
    this.agencies = agencies;
    this.rights = rights;
  }

  /// A survey of a round.
  ///
  /// @param minimum how many must answer at least; 0 while unknown
  /// @param path where it is answered
  record SurveyOf(
      Instant opens, Instant closes, boolean open, int population, long minimum, String path) {}

  /// A counter with a link of its own.
  record PointOf(UUID id, String name, String path, boolean active) {}

  /// A round as a whole.
  record RoundOf(
      UUID id,
      AgencyOf agency,
      int year,
      FrameworkOf framework,
      String state,
      SurveyOf iit,
      SurveyOf eit,
      List<PointOf> servicePoints) {}

  @GetMapping
  ResponseEntity<byte[]> list(
      @RequestParam(name = "year") Optional<String> year,
      @RequestParam(name = "state") Optional<String> state,
      @RequestParam(name = "agency") Optional<String> agency,
      @RequestParam(name = "after") Optional<String> after,
      @RequestParam(name = "limit") Optional<String> limit,
      HttpServletRequest request) {
    int size = Query.limit(limit);
    AgencyScope scope = rights.scope(Permission.READ_AGENCY);
    Optional<FiscalYear> ofYear = Query.year(year);
    RoundTable.Filter filter =
        new RoundTable.Filter(
            new AgencyCondition(scope.condition("a"), scope.parameters()),
            ofYear,
            Query.word("state", state, RoundState.values(), RoundState::stored),
            agency.map(code -> Query.text("agency", Optional.of(code))));
    List<RoundTable.Row> found = table.page(filter, after.map(this::known), size + 1);
    return Pages.of(request, found, size, round -> round.id().toString());
  }

  private UUID known(String after) {
    return RoundId.parse(after)
        .map(RoundId::value)
        .filter(table::exists)
        .orElseThrow(() -> ApiProblem.badParameter("after", "id"));
  }

  @GetMapping("/{id}")
  ResponseEntity<byte[]> one(@PathVariable("id") String id) {
    Round round = rounds.find(Query.round(id)).orElseThrow(ApiProblem::notFound);
    rights.require(Permission.READ_AGENCY, round.agency());
    Agency agency = agencies.find(round.agency()).orElseThrow();
    return ApiAnswer.of(
        new RoundOf(
            round.id().value(),
            new AgencyOf(agency.code(), agency.name(), agency.nameInEnglish()),
            round.year().buddhistEra(),
            new FrameworkOf(round.frameworkId(), round.frameworkSha256()),
            round.state().stored(),
            survey(round, SurveyInstrument.IIT),
            survey(round, SurveyInstrument.EIT),
            rounds.servicePoints(round.id()).stream().map(RoundResources::point).toList()));
  }

  private SurveyOf survey(Round round, SurveyInstrument instrument) {
    String page =
        switch (instrument) {
          case IIT -> "/s/";
          case EIT -> "/e/";
        };
    return new SurveyOf(
        round.window(instrument).opens(),
        round.window(instrument).closes(),
        round.isOpen(instrument, clock.instant()),
        round.population(instrument),
        round.minimumSample(instrument),
        page + round.link(instrument));
  }

  private static PointOf point(ServicePoint point) {
    return new PointOf(point.id(), point.name(), "/e/" + point.link(), point.active());
  }
}
