package prongsai.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.Rounds;
import prongsai.scoring.framework.FiscalYear;
import prongsai.web.ThaiDates;

/// Reminds people of steps 30, 7 and 1 days before their end, and every week when they are late,
/// until the reporting of the year is over: one letter a person and day, whatever it is about.
@Component
public class Reminders {
  private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

  private final JdbcClient desk;
  private final LetterTable letters;
  private final ProgressBook book;
  private final Addressees addressees;
  private final Rounds rounds;
  private final Agencies agencies;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final String site;

  Reminders(
      JdbcClient desk,
      ProgressBook book,
      Addressees addressees,
      Rounds rounds,
      Agencies agencies,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${prongsai.address:}") String site) {
    this.desk = desk;
    letters = new LetterTable(desk);
    this.book = book;
    this.addressees = addressees;
    this.rounds = rounds;
    this.agencies = agencies;
    this.transaction = transaction;
    this.clock = clock;
    this.site = site.strip().replaceFirst("/+$", "");
  }

  /// Writes the letters of today. A second run, or a second server, writes none again.
  @Scheduled(cron = "${prongsai.progress.reminding:0 0 7 * * *}", zone = "Asia/Bangkok")
  public void write() {
    Map<Addressee, List<Due>> all = new LinkedHashMap<>();
    for (RoundId round : current()) gather(rounds.find(round).orElseThrow(), all);
    all.forEach((to, steps) -> transaction.executeWithoutResult(_ -> write(to, steps)));
  }

  private LocalDate today() {
    return ThaiDates.today(clock);
  }

  /// Rounds whose plan is being carried out or still reported on.
  private List<RoundId> current() {
    int year = FiscalYear.containing(today()).buddhistEra();
    return desk
        .sql(
            """
            SELECT id, fiscal_year FROM round.round r WHERE fiscal_year BETWEEN ? AND ?
              AND EXISTS (SELECT FROM plan.approved a WHERE a.round_id = r.id) ORDER BY id
            """)
        .params(year - 2, year)
        .query((row, number) ->
            Map.entry(
                new RoundId(row.getObject("id", UUID.class)),
                FiscalYear.of(row.getInt("fiscal_year")).next()))
        .list()
        .stream()
        .filter(one -> !today().isAfter(ReportingRound.TWELVE_MONTHS.reportedUntil(one.getValue())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void gather(Round round, Map<Addressee, List<Due>> all) {
    Agency agency = agencies.find(round.agency()).orElseThrow();
    Progress progress = book.of(round.id());
    for (MeasureProgress measure : progress.measures()) {
      if (!measure.inPlan()) continue;
      List<Due> due = due(agency, progress, measure);
      if (!due.isEmpty())
        addressees
            .of(measure.measure(), agency)
            .forEach(to -> all.computeIfAbsent(to, _ -> new ArrayList<>()).addAll(due));
    }
  }

  private List<Due> due(Agency agency, Progress progress, MeasureProgress measure) {
    List<Due> due = new ArrayList<>();
    for (StepProgress step : measure.counted())
      Occasion.of(step.step(), step.standing(), today())
          .map(why -> new Due(agency, progress, new Progress.Found(measure, step), why))
          .ifPresent(due::add);
    return due;
  }

  private void write(Addressee to, List<Due> steps) {
    letters.lock();
    if (letters.hasLetter(to, today())) return;
    List<Due> untold =
        steps.stream().filter(due -> letters.note(to, due, clock.instant())).toList();
    if (untold.isEmpty()) return;
    letters.add(to, new ReminderText(untold, today(), site), clock.instant());
    LOG.atInfo().addKeyValue("steps", untold.size()).log("reminder.written");
  }
}
