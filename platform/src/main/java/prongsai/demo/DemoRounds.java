package prongsai.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.agency.AgencyId;
import prongsai.disclosure.Marks;
import prongsai.frameworks.Frameworks;
import prongsai.importing.MarkFile;
import prongsai.response.AnswerImport;
import prongsai.results.Freezing;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.Rounds;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Option;
import prongsai.scoring.problem.Problem;
import prongsai.web.ProgramName;
import prongsai.web.ThaiDates;

/// Fills an empty database: the case of Ubon Ratchathani FY2565 from its raw answers, closed and
/// frozen, and an invented municipality whose surveys are open for a month.
@Component
@ConditionalOnProperty("prongsai.demo")
class DemoRounds implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(DemoRounds.class);
  private static final Framework RULES = Frameworks.load("nacc-ita-2565");

  private static final Actor PROGRAM = new Actor.Program("server");
  private static final LocalDate UBON_CLOSES = LocalDate.of(2022, 4, 30);
  private static final DemoRegister.Entry UBON =
      new DemoRegister.Entry(
          "ubon-pao",
          "องค์การบริหารส่วนจังหวัดอุบลราชธานี",
          "Ubon Ratchathani Provincial Administrative Organization",
          "องค์การบริหารส่วนจังหวัด");
  private static final DemoRegister.Entry TOWN =
      new DemoRegister.Entry(
          "sample-town", "เทศบาลเมืองตัวอย่าง", "Sample Town Municipality", "เทศบาลเมือง");

  private final DemoPeople people;
  private final DemoRegister register;
  private final DemoChecklist checklist;
  private final Rounds rounds;
  private final AnswerImport answers;
  private final Marks marks;
  private final Freezing freezing;
  private final DemoPublication publication;
  private final AuditTrail audit;
  private final Clock clock;

  DemoRounds(
      DemoPeople people,
      DemoRegister register,
      DemoChecklist checklist,
      Rounds rounds,
      AnswerImport answers,
      Marks marks,
      Freezing freezing,
      DemoPublication publication,
      AuditTrail audit,
      Clock clock) {
    this.people = people;
    this.register = register;
    this.checklist = checklist;
    this.rounds = rounds;
    this.answers = answers;
    this.marks = marks;
    this.freezing = freezing;
    this.publication = publication;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    people.add();
    if (register.isFilled()) return;
    RoundId ubon =
        register.round(
            register.agency(UBON),
            FiscalYear.of(2565),
            LocalDate.of(2022, 1, 1),
            UBON_CLOSES,
            0,
            0);
    load(ubon);
    register.close(ubon);
    Round closed = rounds.find(ubon).orElseThrow();
    freezing.freeze(closed, "ปิดรอบการประเมิน", ProgramName.version(), PROGRAM);
    publication.publish(closed, PROGRAM);
    LocalDate today = ThaiDates.today(clock);
    AgencyId town = register.agency(TOWN);
    RoundId open =
        register.round(town, FiscalYear.containing(today), today, today.plusDays(30), 120, 2_400);
    register.open(open);
    checklist.begin(rounds.find(open).orElseThrow());
    audit.record(AuditEvent.of(DemoRegister.LOADED, PROGRAM, Map.of()));
    LOG.info("demo.loaded");
  }

  private void load(RoundId round) throws IOException {
    Path folder = Files.createTempDirectory("prongsai-demo");
    List<Problem> problems = new ArrayList<>();
    for (Instrument instrument : RULES.instruments()) {
      switch (instrument.kind()) {
        case SURVEY -> {
          SurveyInstrument survey = SurveyInstrument.valueOf(instrument.code().value());
          Path file = copied(survey.name().toLowerCase(Locale.ROOT) + "-responses.csv", folder);
          problems.addAll(answers.csv(round, survey, file, UBON_CLOSES).problems());
          Files.delete(file);
        }
        case DISCLOSURE -> {
          Path file = copied("oit-scores.csv", folder);
          Map<String, Map<Code, Option>> read =
              MarkFile.read(file, RULES, instrument, problems::add);
          marks.replace(round, read.values().iterator().next());
          Files.delete(file);
        }
      }
    }
    Files.delete(folder);
    if (!problems.isEmpty())
      throw new IllegalStateException("the case that comes with the program: " + problems);
  }

  private static Path copied(String name, Path folder) throws IOException {
    try (InputStream in = DemoRounds.class.getResourceAsStream("/prongsai/demo/" + name)) {
      if (in == null) throw new IllegalStateException("missing demo file: " + name);
      Path file = folder.resolve(name);
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    }
  }
}
