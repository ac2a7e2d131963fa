package prongsai.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.agency.AgencyId;
import prongsai.frameworks.Frameworks;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;
import prongsai.web.ThaiDates;

/// Opens the rounds of many agencies in one act: those that have none of that year get one, those
/// that have planned theirs get the same days and keep their numbers of people.
@Component
public class SeasonOpening {
  private static final System.Logger LOG = System.getLogger(SeasonOpening.class.getName());

  private final TransactionTemplate transaction;
  private final SeasonTable table;
  private final AuditTrail trail;
  private final SurveyLinks links;
  private final Clock clock;

  /// On the tables that the desk may read and write.
  public SeasonOpening(
      JdbcClient desk,
      TransactionTemplate transaction,
      AuditTrail trail,
      SurveyLinks links,
      Clock clock) {
    this.table = new SeasonTable(desk);
    this.transaction = transaction;
    this.trail = trail;
    this.links = links;
    this.clock = clock;
  }

  /// What came of the order.
  public sealed interface Outcome {
    /// It is done; the report can be read again.
    record Opened(SeasonReport report) implements Outcome {}

    /// Nothing was done. The place of a problem is the name of the field that it is about.
    record Refused(List<Problem> problems) implements Outcome {
      public Refused {
        problems = List.copyOf(problems);
      }
    }
  }

  /// What would come of an order.
  ///
  /// @param opened how many rounds would be opened, planned ones among them
  /// @param planned how many of them are planned
  /// @param skipped how many would not, by reason
  public record Preview(int opened, int planned, Map<Skip, Integer> skipped) {
    public Preview {
      skipped = Map.copyOf(skipped);
    }
  }

  /// What is wrong with an order.
  public List<Problem> problems(SeasonOrder order) {
    List<Problem> problems = order.problems(ThaiDates.today(clock));
    if (problems.isEmpty() && table.kinds(order).isEmpty())
      return List.of(Problem.error("round/no-agency", Where.part("agencies")));
    return problems;
  }

  /// What would come of a good order.
  public Preview preview(SeasonOrder order) {
    Map<Skip, Integer> skipped = new EnumMap<>(Skip.class);
    Map<String, Integer> kinds = table.kinds(order);
    int planned = kinds.getOrDefault(SeasonTable.PLANNED, 0);
    int opened = planned + kinds.getOrDefault(SeasonTable.NEW, 0);
    kinds.forEach((kind, count) -> {
      if (!SeasonTable.OPENS.contains(kind)) skipped.put(Skip.ofStored(kind), count);
    });
    return new Preview(opened, planned, skipped);
  }

  /// Opens the rounds, all in one transaction.
  public Outcome open(SeasonOrder order, Actor by) {
    List<Problem> problems = problems(order);
    if (!problems.isEmpty()) return new Outcome.Refused(problems);
    SeasonReport report = Objects.requireNonNull(transaction.execute(_ -> openAll(order, by)));
    links.forget();
    LOG.log(
        System.Logger.Level.INFO,
        "season.opened season={0} year={1} opened={2} skipped={3}",
        report.id(),
        report.year(),
        Integer.toString(report.opened()),
        Integer.toString(report.skippedInAll()));
    return new Outcome.Opened(report);
  }

  private SeasonReport openAll(SeasonOrder order, Actor by) {
    List<AuditEvent> events = new ArrayList<>();
    Map<AgencyId, Skip> skipped = new LinkedHashMap<>();
    Map<String, String> details = details(order);
    for (SeasonTable.Opened one : table.open(order))
      if (one.skip().isPresent()) skipped.put(one.agency(), one.skip().get());
      else events.add(RoundCourse.event("round.opened", by, one.round(), one.agency(), details));
    UUID id = table.keep(order, clock.instant(), events.size(), skipped);
    trail.record(events);
    return find(id).orElseThrow();
  }

  private static Map<String, String> details(SeasonOrder order) {
    return Map.of(
        "year", order.year().toString(),
        "framework", order.frameworkId(),
        "framework_sha256", Frameworks.load(order.frameworkId()).sha256(),
        "iit", days(order.iit()),
        "eit", days(order.eit()));
  }

  private static String days(Days days) {
    LocalDate first = days.first();
    return first + " – " + days.last();
  }

  /// What became of an order, as long ago as it may be.
  public Optional<SeasonReport> find(UUID id) {
    return table.find(id);
  }

  /// The orders of a year, the latest first, without the agencies that were skipped.
  public List<SeasonReport> of(FiscalYear year) {
    return table.of(year);
  }
}
