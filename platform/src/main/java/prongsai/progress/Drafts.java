package prongsai.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;
import prongsai.plan.StepId;
import prongsai.round.RoundId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// What people typed about a step and have not reported yet: one draft a person and step.
@Component
public class Drafts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<TreeMap<String, String>> FIELDS = new TypeReference<>() {};

  private final JdbcClient desk;
  private final Clock clock;

  Drafts(JdbcClient desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /// A draft.
  ///
  /// @param fields what stands in the fields of the form, by their names
  public record Draft(SortedMap<String, String> fields, Instant at) {}

  /// Somebody's draft of a step.
  public Optional<Draft> find(StepId step, AccountId by) {
    return desk.sql("SELECT content, at FROM progress.draft WHERE step_id = ? AND account = ?")
        .params(step.value(), by.value())
        .query((row, number) ->
            new Draft(
                JSON.readValue(row.getString("content"), FIELDS),
                row.getObject("at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /// Keeps what somebody typed, instead of what was kept before.
  public void keep(RoundId round, StepId step, SortedMap<String, String> fields, AccountId by) {
    desk.sql(
            """
            INSERT INTO progress.draft (step_id, account, round_id, content, at)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (step_id, account) DO UPDATE SET content = excluded.content, at = excluded.at
            """)
        .params(
            step.value(),
            by.value(),
            round.value(),
            JSON.writeValueAsString(fields),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Lets go of a draft.
  public void drop(StepId step, AccountId by) {
    desk.sql("DELETE FROM progress.draft WHERE step_id = ? AND account = ?")
        .params(step.value(), by.value())
        .update();
  }
}
