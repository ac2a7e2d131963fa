package prongsai.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.checking.WatchedLink;
import prongsai.checking.WatchedLinks;
import prongsai.round.RoundId;
import prongsai.round.Rounds;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Item;

/// The links that stand in checklists. After approval they do not change, so those of the fields
/// are those that were approved.
@Component
class DisclosedLinks implements WatchedLinks {
  private final JdbcClient desk;
  private final Rounds rounds;

  DisclosedLinks(JdbcClient desk, Rounds rounds) {
    this.desk = desk;
    this.rounds = rounds;
  }

  @Override
  public List<WatchedLink> of(RoundId round) {
    Map<Code, Integer> order = new HashMap<>();
    for (Item item : Checklists.items(rounds.find(round).orElseThrow().framework()))
      order.put(item.code(), order.size());
    return desk
        .sql(
            """
            SELECT DISTINCT round_id, item, value FROM disclosure.field
            WHERE round_id = ? AND field LIKE 'link.%.url' AND value <> ''
            ORDER BY item, value
            """)
        .param(round.value())
        .query(DisclosedLinks::link)
        .list()
        .stream()
        .filter(link -> order.containsKey(link.item()))
        .sorted(java.util.Comparator.comparing(link -> order.getOrDefault(link.item(), 0)))
        .toList();
  }

  @Override
  public List<WatchedLink> due(Instant season, Instant later, int most) {
    return desk.sql(
            """
            SELECT f.round_id, f.item, f.value, k.last
            FROM disclosure.field f
            JOIN disclosure.checklist c ON c.round_id = f.round_id
            JOIN round.round r ON r.id = f.round_id
            LEFT JOIN LATERAL (
              SELECT max(at) AS last FROM checking.link_check k
              WHERE k.round_id = f.round_id AND k.item = f.item AND k.url = f.value) k ON true
            WHERE f.field LIKE 'link.%.url' AND f.value <> ''
              AND (k.last IS NULL
                OR k.last < CASE r.state WHEN 'frozen' THEN :later ELSE :season END)
              AND (r.state IN ('open', 'closed') OR (r.state = 'frozen' AND c.state = 'APPROVED'))
            GROUP BY f.round_id, f.item, f.value, k.last
            ORDER BY k.last NULLS FIRST, f.round_id, f.item, f.value
            LIMIT :most
            """)
        .param("season", season.atOffset(ZoneOffset.UTC))
        .param("later", later.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query(DisclosedLinks::link)
        .list();
  }

  @Override
  public List<WatchedLink> awaitingEvidence() {
    return desk.sql(
            """
            SELECT DISTINCT f.round_id, f.item, f.value FROM disclosure.approved a
            JOIN disclosure.field f ON f.round_id = a.round_id
            JOIN round.round r ON r.id = a.round_id
            WHERE f.field LIKE 'link.%.url' AND f.value <> '' AND r.state <> 'frozen'
              AND NOT EXISTS (
                SELECT FROM checking.link_check k
                WHERE k.round_id = f.round_id AND k.item = f.item AND k.url = f.value
                  AND k.at >= a.at)
            """)
        .query(DisclosedLinks::link)
        .list();
  }

  private static WatchedLink link(ResultSet row, int number) throws SQLException {
    return new WatchedLink(
        new RoundId(row.getObject(1, UUID.class)), new Code(row.getString(2)), row.getString(3));
  }
}
