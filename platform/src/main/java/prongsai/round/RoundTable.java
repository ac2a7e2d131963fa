package prongsai.round;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.agency.AgencyId;
import prongsai.frameworks.Frameworks;

/// Rows of rounds, written within the caller's transaction.
final class RoundTable {
  private final JdbcClient desk;

  RoundTable(JdbcClient desk) {
    this.desk = desk;
  }

  /// A round that nobody else changes until the transaction ends.
  Optional<Round> locked(RoundId id) {
    return desk.sql(RoundRows.ROUND + "WHERE id = ? FOR UPDATE")
        .param(id.value())
        .query(RoundRows::round)
        .optional();
  }

  /// Waits until nobody is writing an answer of a round, and keeps whoever wants to waiting:
  /// writers hold the shared form of this lock.
  void keepAnswersOut(RoundId id) {
    desk.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param(id.toString())
        .query(rows -> {});
  }

  /// Adds a planned round; empty when the agency has one of that year.
  Optional<Round> insert(AgencyId agency, RoundDraft draft) {
    return written(
            desk.sql(
                "INSERT INTO round.round (agency_id, fiscal_year, framework_id, framework_sha256, state, iit_opens, iit_closes,"
                    + " eit_opens, eit_closes, staff, visitors) VALUES (:agency, :year, :framework, :sha, 'planned', :iitOpens,"
                    + " :iitCloses, :eitOpens, :eitCloses, :staff, :visitors) ON CONFLICT (agency_id, fiscal_year) DO NOTHING RETURNING *"),
            draft)
        .param("agency", agency.value())
        .param("year", draft.year().buddhistEra())
        .query(RoundRows::round)
        .optional();
  }

  /// Plans a round anew; its year and its links stay.
  Round update(RoundId id, RoundDraft draft) {
    return written(
            desk.sql(
                "UPDATE round.round SET framework_id = :framework, framework_sha256 = :sha, iit_opens = :iitOpens, iit_closes = :iitCloses,"
                    + " eit_opens = :eitOpens, eit_closes = :eitCloses, staff = :staff, visitors = :visitors WHERE id = :id RETURNING *"),
            draft)
        .param("id", id.value())
        .query(RoundRows::round)
        .single();
  }

  private static JdbcClient.StatementSpec written(
      JdbcClient.StatementSpec statement, RoundDraft draft) {
    Window iit = draft.iit().window();
    Window eit = draft.eit().window();
    return statement
        .param("framework", draft.frameworkId())
        .param("sha", Frameworks.load(draft.frameworkId()).sha256())
        .param("iitOpens", moment(iit.opens()))
        .param("iitCloses", moment(iit.closes()))
        .param("eitOpens", moment(eit.opens()))
        .param("eitCloses", moment(eit.closes()))
        .param("staff", draft.staff())
        .param("visitors", draft.visitors());
  }

  Round state(RoundId id, RoundState state) {
    return desk.sql("UPDATE round.round SET state = ? WHERE id = ? RETURNING *")
        .params(state.stored(), id.value())
        .query(RoundRows::round)
        .single();
  }

  Round closes(RoundId id, Window iit, Window eit) {
    return desk.sql(
            "UPDATE round.round SET iit_closes = ?, eit_closes = ? WHERE id = ? RETURNING *")
        .params(moment(iit.closes()), moment(eit.closes()), id.value())
        .query(RoundRows::round)
        .single();
  }

  Round numbers(RoundId id, int staff, int visitors) {
    return desk.sql("UPDATE round.round SET staff = ?, visitors = ? WHERE id = ? RETURNING *")
        .params(staff, visitors, id.value())
        .query(RoundRows::round)
        .single();
  }

  /// Adds a service point; empty when there is one of that name.
  Optional<ServicePoint> addPoint(RoundId round, String name) {
    return desk.sql(
            "INSERT INTO round.service_point (round_id, name) VALUES (?, ?)"
                + " ON CONFLICT (round_id, name) WHERE active DO NOTHING RETURNING *")
        .params(round.value(), name)
        .query(RoundRows::servicePoint)
        .optional();
  }

  /// Names a service point anew; false when there is another of that name.
  boolean renamePoint(UUID point, RoundId round, String name) {
    return desk.sql(
                "UPDATE round.service_point p SET name = :name WHERE id = :id AND NOT EXISTS (SELECT FROM round.service_point o"
                    + " WHERE o.round_id = :round AND o.name = :name AND o.active AND o.id <> :id)")
            .param("name", name)
            .param("id", point)
            .param("round", round.value())
            .update()
        > 0;
  }

  void deletePoint(UUID point) {
    desk.sql("DELETE FROM round.service_point WHERE id = ?").param(point).update();
  }

  void endPoint(UUID point) {
    desk.sql("UPDATE round.service_point SET active = false WHERE id = ?").param(point).update();
  }

  static OffsetDateTime moment(java.time.Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
