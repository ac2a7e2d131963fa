package prongsai.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.agency.AgencyId;
import prongsai.frameworks.Frameworks;
import prongsai.scoring.framework.FiscalYear;

/// The rounds of many agencies, in one statement whatever their number.
final class SeasonTable {
  /// Kinds of agencies whose round is opened: with no round so far, with a planned one.
  static final String NEW = "new";

  static final String PLANNED = "planned";
  static final Set<String> OPENS = Set.of(NEW, PLANNED);

  /// So many agencies are named in a report.
  private static final int NAMED = 500;

  private static final String CHOSEN =
      """
      WITH chosen AS (
        SELECT a.id AS agency, r.id AS round,
               CASE WHEN NOT a.active THEN 'inactive'
                    WHEN r.id IS NULL THEN 'new'
                    WHEN r.state = 'planned' AND r.framework_sha256 <> :sha THEN 'other-framework'
                    ELSE r.state END AS kind
        FROM agency.agency a
        LEFT JOIN round.round r ON r.agency_id = a.id AND r.fiscal_year = :year
        WHERE %s)
      """;

  private static final String OPEN =
      """
      , made AS (
        INSERT INTO round.round (agency_id, fiscal_year, framework_id, framework_sha256, state,
                                 iit_opens, iit_closes, eit_opens, eit_closes, staff, visitors)
        SELECT agency, :year, :framework, :sha, 'open',
               :iitOpens, :iitCloses, :eitOpens, :eitCloses, 0, 0
        FROM chosen WHERE kind = 'new'
        ON CONFLICT (agency_id, fiscal_year) DO NOTHING
        RETURNING id, agency_id),
      moved AS (
        UPDATE round.round r
        SET state = 'open', iit_opens = :iitOpens, iit_closes = :iitCloses,
            eit_opens = :eitOpens, eit_closes = :eitCloses
        FROM chosen c
        WHERE r.id = c.round AND c.kind = 'planned' AND r.state = 'planned'
        RETURNING r.id, r.agency_id)
      SELECT c.agency, c.kind, COALESCE(made.id, moved.id) AS round
      FROM chosen c
      LEFT JOIN made ON made.agency_id = c.agency
      LEFT JOIN moved ON moved.agency_id = c.agency
      ORDER BY c.agency
      """;

  private static final String REPORT =
      "SELECT id, at, fiscal_year, framework_id, chosen, opened FROM round.season_opening ";

  private final JdbcClient desk;

  SeasonTable(JdbcClient desk) {
    this.desk = desk;
  }

  /// What became of one agency: a round that is open now, or a reason why not.
  record Opened(AgencyId agency, RoundId round, Optional<Skip> skip) {}

  /// How many agencies of each kind an order means.
  Map<String, Integer> kinds(SeasonOrder order) {
    Map<String, Integer> kinds = new HashMap<>();
    desk.sql(
            CHOSEN.formatted(order.agencies().sql())
                + "SELECT kind, count(*) FROM chosen GROUP BY kind")
        .params(order.agencies().parameters())
        .params(rules(order))
        .query(row -> {
          kinds.put(row.getString(1), row.getInt(2));
        });
    return kinds;
  }

  private static Map<String, ?> rules(SeasonOrder order) {
    return Map.of(
        "year", order.year().buddhistEra(),
        "sha", Frameworks.load(order.frameworkId()).sha256());
  }

  List<Opened> open(SeasonOrder order) {
    Window iit = order.iit().window();
    Window eit = order.eit().window();
    return desk.sql(CHOSEN.formatted(order.agencies().sql()) + OPEN)
        .params(order.agencies().parameters())
        .params(rules(order))
        .param("framework", order.frameworkId())
        .param("iitOpens", RoundTable.moment(iit.opens()))
        .param("iitCloses", RoundTable.moment(iit.closes()))
        .param("eitOpens", RoundTable.moment(eit.opens()))
        .param("eitCloses", RoundTable.moment(eit.closes()))
        .query((row, number) -> opened(row))
        .list();
  }

  private static Opened opened(ResultSet row) throws SQLException {
    AgencyId agency = new AgencyId(row.getLong("agency"));
    @Nullable UUID round = row.getObject("round", UUID.class);
    String kind = row.getString("kind");
    if (round != null) return new Opened(agency, new RoundId(round), Optional.empty());
    Skip skip = OPENS.contains(kind) ? Skip.MEANWHILE : Skip.ofStored(kind);
    return new Opened(agency, new RoundId(new UUID(0, 0)), Optional.of(skip));
  }

  UUID keep(SeasonOrder order, Instant at, int opened, Map<AgencyId, Skip> skipped) {
    UUID id =
        desk.sql(
                "INSERT INTO round.season_opening (at, fiscal_year, framework_id, chosen, opened)"
                    + " VALUES (?, ?, ?, ?, ?) RETURNING id")
            .params(
                RoundTable.moment(at),
                order.year().buddhistEra(),
                order.frameworkId(),
                order.chosen(),
                opened)
            .query((row, number) -> row.getObject(1, UUID.class))
            .single();
    desk.sql(
            "INSERT INTO round.season_skip (season_id, agency_id, reason)"
                + " SELECT :id, * FROM unnest(:agencies::bigint[], :reasons::text[])")
        .param("id", id)
        .param("agencies", skipped.keySet().stream().map(AgencyId::value).toArray(Long[]::new))
        .param("reasons", skipped.values().stream().map(Skip::stored).toArray(String[]::new))
        .update();
    return id;
  }

  Optional<SeasonReport> find(UUID id) {
    Map<Skip, Integer> skipped = new EnumMap<>(Skip.class);
    desk.sql("SELECT reason, count(*) FROM round.season_skip WHERE season_id = ? GROUP BY reason")
        .param(id)
        .query(row -> {
          skipped.put(Skip.ofStored(row.getString(1)), row.getInt(2));
        });
    return desk.sql(REPORT + "WHERE id = ?")
        .param(id)
        .query((row, number) -> report(row, skipped, named(id)))
        .optional();
  }

  private List<SeasonReport.Skipped> named(UUID id) {
    return desk.sql(
            "SELECT a.id, a.code, a.name, s.reason FROM round.season_skip s JOIN agency.agency a ON a.id = s.agency_id"
                + " WHERE s.season_id = ? ORDER BY a.name COLLATE \"th-x-icu\", a.id LIMIT ?")
        .params(id, NAMED)
        .query((row, number) ->
            new SeasonReport.Skipped(
                new AgencyId(row.getLong("id")),
                row.getString("code"),
                row.getString("name"),
                Skip.ofStored(row.getString("reason"))))
        .list();
  }

  List<SeasonReport> of(FiscalYear year) {
    return desk.sql(REPORT + "WHERE fiscal_year = ? ORDER BY at DESC")
        .param(year.buddhistEra())
        .query((row, number) -> report(row, Map.of(), List.of()))
        .list();
  }

  private static SeasonReport report(
      ResultSet row, Map<Skip, Integer> skipped, List<SeasonReport.Skipped> agencies)
      throws SQLException {
    return new SeasonReport(
        row.getObject("id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        FiscalYear.of(row.getInt("fiscal_year")),
        row.getString("framework_id"),
        row.getString("chosen"),
        row.getInt("opened"),
        skipped,
        agencies);
  }
}
