package prongsai.plan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;
import tools.jackson.databind.node.ObjectNode;

/// Keeps scenarios.
@Component
public class Scenarios {
  /// The most that one round keeps.
  public static final int MOST = 50;

  private final JdbcClient desk;
  private final Clock clock;

  Scenarios(JdbcClient desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /// Those of a round, the latest first.
  public List<Scenario> of(RoundId round) {
    return desk.sql("SELECT * FROM plan.scenario WHERE round_id = ? ORDER BY at DESC, id")
        .param(round.value())
        .query((row, number) ->
            new Scenario(
                row.getObject("id", UUID.class),
                row.getString("name"),
                aims(row.getString("aims")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getLong("account"))))
        .list();
  }

  /// One of a round.
  public Optional<Scenario> find(RoundId round, UUID id) {
    return of(round).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private static SortedMap<Code, BigDecimal> aims(String json) {
    SortedMap<Code, BigDecimal> aims = new TreeMap<>();
    MeasureJson.JSON
        .readTree(json)
        .properties()
        .forEach(
            one -> aims.put(new Code(one.getKey()), new BigDecimal(one.getValue().asString())));
    return aims;
  }

  /// Keeps one.
  ///
  /// @param name 1–200 characters
  /// @return empty when the round keeps [#MOST] already
  public Optional<UUID> keep(
      RoundId round, String name, SortedMap<Code, BigDecimal> aims, AccountId by) {
    if (of(round).size() >= MOST) return Optional.empty();
    ObjectNode json = MeasureJson.JSON.createObjectNode();
    aims.forEach((item, aim) -> json.put(item.value(), aim.toPlainString()));
    UUID id = UUID.randomUUID();
    desk.sql(
            """
            INSERT INTO plan.scenario (id, round_id, name, aims, at, account)
            VALUES (?, ?, ?, ?::jsonb, ?, ?)
            """)
        .params(
            id,
            round.value(),
            name,
            MeasureJson.JSON.writeValueAsString(json),
            clock.instant().atOffset(ZoneOffset.UTC),
            by.value())
        .update();
    return Optional.of(id);
  }

  /// Throws one away.
  public void drop(RoundId round, UUID id) {
    desk.sql("DELETE FROM plan.scenario WHERE round_id = ? AND id = ?")
        .params(round.value(), id)
        .update();
  }
}
