package prongsai.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.agency.AgencyId;
import prongsai.database.Database;
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

  private final Database database;
  private final DemoPeople people;
  private final Rounds rounds;
  private final AnswerImport answers;
  private final Marks marks;
  private final Freezing freezing;
  private final AuditTrail audit;
  private final Clock clock;

  DemoRounds(
      Database database,
      DemoPeople people,
      Rounds rounds,
      AnswerImport answers,
      Marks marks,
      Freezing freezing,
      AuditTrail audit,
      Clock clock) {
    this.database = database;
    this.people = people;
    this.rounds = rounds;
    this.answers = answers;
    this.marks = marks;
    this.freezing = freezing;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    people.add();
    JdbcClient owner = JdbcClient.create(database.owner());
    if (owner.sql("SELECT EXISTS (SELECT 1 FROM agency.agency)").query(Boolean.class).single())
      return;
    AgencyId ubon =
        agency(
            owner,
            "ubon-pao",
            "องค์การบริหารส่วนจังหวัดอุบลราชธานี",
            "Ubon Ratchathani Provincial Administrative Organization",
            "องค์การบริหารส่วนจังหวัด",
            "อุบลราชธานี");
    AgencyId sample =
        agency(
            owner,
            "sample-town",
            "เทศบาลเมืองตัวอย่าง",
            "Sample Town Municipality",
            "เทศบาลเมือง",
            "อุบลราชธานี");
    RoundId closed =
        round(
            owner,
            ubon,
            2565,
            "planned",
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 4, 30),
            0,
            0);
    load(closed);
    owner
        .sql("UPDATE round.round SET state = 'closed' WHERE id = ?")
        .param(closed.value())
        .update();
    Round loaded = rounds.find(closed).orElseThrow();
    freezing.freeze(loaded, "ปิดรอบการประเมิน", ProgramName.version(), new Actor.Program("server"));
    LocalDate today = ThaiDates.today(clock);
    round(owner, sample, ThaiDates.year(today), "open", today, today.plusDays(30), 120, 2_400);
    audit.record(AuditEvent.of("demo.loaded", new Actor.Program("server"), Map.of()));
    LOG.info("demo.loaded");
  }

  private static AgencyId agency(
      JdbcClient owner, String code, String name, String english, String type, String province) {
    long id =
        owner
            .sql(
                """
                INSERT INTO agency.agency (id, code, name, name_en, type, ministry, province, path, active)
                OVERRIDING SYSTEM VALUE SELECT n, ?, ?, ?, ?, 'กระทรวงมหาดไทย', ?, '/' || n || '/', true
                FROM nextval(pg_get_serial_sequence('agency.agency', 'id')) n RETURNING id
                """)
            .params(code, name, english, type, province)
            .query(Long.class)
            .single();
    return new AgencyId(id);
  }

  private static RoundId round(
      JdbcClient owner,
      AgencyId agency,
      int year,
      String state,
      LocalDate first,
      LocalDate last,
      int staff,
      int visitors) {
    OffsetDateTime opens = ThaiDates.start(first).atOffset(ZoneOffset.UTC);
    OffsetDateTime closes = ThaiDates.start(last.plusDays(1)).atOffset(ZoneOffset.UTC);
    return new RoundId(
        owner
            .sql(
                """
                INSERT INTO round.round (agency_id, fiscal_year, framework_id, framework_sha256, state, iit_opens, iit_closes,
                  eit_opens, eit_closes, staff, visitors)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                """)
            .params(
                agency.value(),
                year,
                RULES.id(),
                RULES.sha256(),
                state,
                opens,
                closes,
                opens,
                closes,
                staff,
                visitors)
            .query(UUID.class)
            .single());
  }

  private void load(RoundId round) throws IOException {
    Path folder = Files.createTempDirectory("prongsai-demo");
    List<Problem> problems = new ArrayList<>();
    for (Instrument instrument : RULES.instruments()) {
      switch (instrument.kind()) {
        case SURVEY -> {
          SurveyInstrument survey = SurveyInstrument.valueOf(instrument.code().value());
          Path file =
              copied(survey.name().toLowerCase(java.util.Locale.ROOT) + "-responses.csv", folder);
          problems.addAll(answers.csv(round, survey, file, LocalDate.of(2022, 4, 30)).problems());
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
