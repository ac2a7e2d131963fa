package prongsai.checking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.agency.AgencyId;
import prongsai.fetching.Reason;
import prongsai.fetching.Verdict;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// Which links are dead since when. A page that is gone is dead at once; a server that cannot be
/// reached only after [#NIGHTS] nights in a row, because many sites of agencies rest at night.
@Component
public class DeadLinks {
  /// Nights after which an unreachable link counts as dead.
  public static final int NIGHTS = 3;

  private final JdbcClient desk;

  DeadLinks(JdbcClient desk) {
    this.desk = desk;
  }

  /// Takes note of a check that is stored already.
  void see(LinkCheck check) {
    switch (check.verdict()) {
      case GONE -> open(check);
      case UNSURE -> {
        if (check.occasion() == Occasion.NIGHT && isUnreachableForNights(check)) open(check);
      }
      case REACHABLE, MOVED, BLOCKED -> close(check);
    }
  }

  private boolean isUnreachableForNights(LinkCheck check) {
    List<String> last =
        desk.sql(
                """
                SELECT verdict FROM checking.link_check
                WHERE round_id = ? AND item = ? AND url = ? AND occasion = 'NIGHT'
                ORDER BY at DESC, id LIMIT ?
                """)
            .params(check.round().value(), check.item().value(), check.url(), NIGHTS)
            .query((row, number) -> row.getString(1))
            .list();
    return last.size() == NIGHTS && last.stream().allMatch(Verdict.UNSURE.name()::equals);
  }

  private void open(LinkCheck check) {
    desk.sql(
            """
            INSERT INTO checking.dead_link (round_id, item, url, since, reason)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """)
        .params(
            check.round().value(),
            check.item().value(),
            check.url(),
            check.at().atOffset(ZoneOffset.UTC),
            check.reason().name())
        .update();
  }

  private void close(LinkCheck check) {
    desk.sql(
            """
            UPDATE checking.dead_link SET back = ?
            WHERE round_id = ? AND item = ? AND url = ? AND back IS NULL AND since < ?
            """)
        .params(
            check.at().atOffset(ZoneOffset.UTC),
            check.round().value(),
            check.item().value(),
            check.url(),
            check.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The dead links of a round that do not open now.
  public List<DeadLink> now(RoundId round) {
    return desk.sql(
            """
            SELECT * FROM checking.dead_link WHERE round_id = ? AND back IS NULL ORDER BY item, url
            """)
        .param(round.value())
        .query(DeadLinks::row)
        .list();
  }

  /// Agencies that have not been told of a death or a return.
  List<AgencyId> untold() {
    return desk.sql(
            """
            SELECT DISTINCT r.agency_id FROM checking.dead_link d JOIN round.round r ON r.id = d.round_id
            WHERE NOT d.told OR (d.back IS NOT NULL AND NOT d.told_back) ORDER BY 1
            """)
        .query((row, number) -> new AgencyId(row.getLong(1)))
        .list();
  }

  /// What an agency has not been told, marked as told with this. To be called in a transaction with
  /// the writing of the message. A link that died and came back untold is left out.
  List<DeadLink> takeUntold(AgencyId agency) {
    return desk
        .sql(
            """
            WITH before AS (
              SELECT d.ctid, d.told FROM checking.dead_link d JOIN round.round r ON r.id = d.round_id
              WHERE r.agency_id = ? AND (NOT d.told OR (d.back IS NOT NULL AND NOT d.told_back))
              FOR UPDATE OF d
            )
            UPDATE checking.dead_link d SET told = true, told_back = d.back IS NOT NULL
            FROM before WHERE d.ctid = before.ctid
            RETURNING d.*, before.told OR d.back IS NULL AS worth_telling
            """)
        .param(agency.value())
        .query((row, number) ->
            row.getBoolean("worth_telling")
                ? Optional.of(row(row, number))
                : Optional.<DeadLink>empty())
        .list()
        .stream()
        .flatMap(Optional::stream)
        .sorted(
            java.util.Comparator.comparing((DeadLink one) -> one.item().value())
                .thenComparing(DeadLink::url))
        .toList();
  }

  private static DeadLink row(ResultSet row, int number) throws SQLException {
    return new DeadLink(
        new RoundId(row.getObject("round_id", UUID.class)),
        new Code(row.getString("item")),
        row.getString("url"),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        Reason.valueOf(row.getString("reason")),
        Optional.ofNullable(row.getObject("back", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
