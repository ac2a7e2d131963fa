package prongsai.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.frameworks.guidance.GuidanceLibrary;
import prongsai.results.FrozenResult;
import prongsai.results.FrozenResults;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.Rounds;
import prongsai.scoring.analysis.Analysis;
import prongsai.scoring.analysis.AnalysisSettings;
import prongsai.scoring.analysis.Analyst;
import prongsai.scoring.score.Result;
import prongsai.server.TestServer;

/// The frozen result of Ubon Ratchathani FY2565 on a running server, and the plan that answers it.
public final class UbonPlan implements AutoCloseable {
  public static final AccountId OFFICER = new AccountId(11);
  public static final AccountId COLLEAGUE = new AccountId(12);
  public static final AccountId EXECUTIVE = new AccountId(13);
  public static final Actor ACTOR = new Actor.Program("test");

  /// First day of the fiscal year in which the plan is carried out.
  public static final LocalDate BEGINNING = LocalDate.of(2022, 10, 1);

  /// The secret of the demonstration that the server runs.
  public static final String SECRET = "0123456789abcdef";

  public final TestServer server;
  public final Round round;

  private UbonPlan(TestServer server) {
    this.server = server;
    UUID id =
        JdbcClient.create(server.database().owner())
            .sql("SELECT id FROM round.round WHERE fiscal_year = 2565")
            .query(UUID.class)
            .single();
    round = server.part(Rounds.class).find(new RoundId(id)).orElseThrow();
  }

  /// Starts a server with the case; no plan is begun.
  public static UbonPlan start() {
    return new UbonPlan(TestServer.start("prongsai.demo=" + SECRET));
  }

  public FrozenResult frozen() {
    return server.part(FrozenResults.class).latest(round.id()).orElseThrow();
  }

  public Result result() {
    return frozen().recomputed(round.framework());
  }

  public Analysis analysis() {
    return new Analyst(round.framework(), AnalysisSettings.USUAL)
        .analyse(result(), Optional.empty());
  }

  public List<Measure> proposal() {
    return Proposal.of(analysis(), GuidanceLibrary.load(round.framework()), BEGINNING);
  }

  public Planning planning() {
    return server.part(Planning.class);
  }

  public PlanCourse course() {
    return server.part(PlanCourse.class);
  }

  public Plans plans() {
    return server.part(Plans.class);
  }

  public Plan plan() {
    return plans().of(round.id()).orElseThrow();
  }

  /// Begins the plan with the proposal.
  public void begin() {
    planning().begin(round, frozen(), proposal(), OFFICER, ACTOR);
  }

  /// Sends the plan and approves it.
  public void approve() {
    course()
        .send(round, OFFICER, ACTOR)
        .ifPresent(why -> {
          throw new IllegalStateException(why);
        });
    server
        .part(PlanApproval.class)
        .approve(round, PlanApproval.hash(round, plan()), EXECUTIVE, ACTOR)
        .ifPresent(why -> {
          throw new IllegalStateException(why);
        });
  }

  /// Opens the round of the year after.
  public UUID nextYear() {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    return JdbcClient.create(server.database().owner())
        .sql(
            """
            INSERT INTO round.round (agency_id, fiscal_year, framework_id, framework_sha256,
              state, iit_opens, iit_closes, eit_opens, eit_closes, staff, visitors)
            VALUES (?, 2566, ?, ?, 'open', ?, ?, ?, ?, 100, 1000) RETURNING id
            """)
        .params(round.agency().value(), round.frameworkId(), round.frameworkSha256())
        .params(now.minusDays(1), now.plusDays(30), now.minusDays(1), now.plusDays(30))
        .query(UUID.class)
        .single();
  }

  /// As if no plan had ever been begun.
  public void withoutPlan() {
    JdbcClient.create(server.database().owner())
        .sql(
            "SET session_replication_role = replica; DELETE FROM plan.comment; DELETE FROM plan.change; DELETE FROM plan.measure; DELETE FROM plan.approved; DELETE FROM plan.plan; DELETE FROM plan.scenario; SET session_replication_role = origin")
        .update();
  }

  @Override
  public void close() {
    server.close();
  }
}
