package prongsai.disclosure;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;
import prongsai.disclosure.Checklist.State;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.Rounds;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;

/// Reads checklists.
@Component
public class Checklists {
  private final JdbcClient desk;
  private final Rounds rounds;
  private final FieldTable fields;

  Checklists(JdbcClient desk, Rounds rounds) {
    this.desk = desk;
    this.rounds = rounds;
    fields = new FieldTable(desk);
  }

  /// The items that a framework wants disclosed, in its order; none when it has no such instrument.
  public static List<Item> items(Framework framework) {
    return framework.instruments().stream()
        .filter(one -> one.kind() == Instrument.Kind.DISCLOSURE)
        .flatMap(one -> one.items().stream())
        .toList();
  }

  /// The checklist of a round as it stands now.
  ///
  /// @throws java.util.NoSuchElementException when there is no such round
  public Checklist of(RoundId round) {
    return of(rounds.find(round).orElseThrow());
  }

  /// The checklist of a round as it stands now.
  public Checklist of(Round round) {
    Map<Code, Map<Field, FieldValue>> all = fields.all(round.id());
    SequencedMap<Code, Answer> answers = new LinkedHashMap<>();
    for (Item item : items(round.framework()))
      answers.put(item.code(), AnswerReading.answer(item, all.getOrDefault(item.code(), Map.of())));
    return new Checklist(round.id(), state(round.id()), answers);
  }

  /// How far it is; being filled in before anybody wrote.
  public State state(RoundId round) {
    return desk.sql("SELECT state FROM disclosure.checklist WHERE round_id = ?")
        .param(round.value())
        .query((row, number) -> State.valueOf(row.getString(1)))
        .optional()
        .orElse(State.FILLING);
  }

  /// Until when it can be filled in: the moment set for it, or else when the later survey closes.
  public Instant fillsUntil(Round round) {
    return desk.sql(
            """
            SELECT fills_until FROM disclosure.checklist
            WHERE round_id = ? AND fills_until IS NOT NULL
            """)
        .param(round.id().value())
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant)
        .orElseGet(() -> later(round.iit().closes(), round.eit().closes()));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /// What stands in the fields of an item; those never written are missing.
  public Map<Field, FieldValue> fields(RoundId round, Code item) {
    return fields.of(round, item);
  }

  /// What a field held, the latest first.
  public List<FieldValue> history(RoundId round, Code item, Field field) {
    return fields.history(round, item, field);
  }

  /// The approved checklist; empty before approval.
  public Optional<ApprovedChecklist> approved(RoundId round) {
    return desk.sql("SELECT sha256, bytes, at FROM disclosure.approved WHERE round_id = ?")
        .param(round.value())
        .query((row, number) ->
            new ApprovedChecklist(
                ChecklistBytes.read(round, State.APPROVED, row.getBytes("bytes")),
                row.getString("sha256"),
                row.getObject("at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /// The hashes of all approved checklists.
  public Map<RoundId, String> approvedHashes() {
    Map<RoundId, String> hashes = new HashMap<>();
    desk.sql("SELECT round_id, sha256 FROM disclosure.approved")
        .query(row -> {
          hashes.put(new RoundId(row.getObject("round_id", UUID.class)), row.getString("sha256"));
        });
    return hashes;
  }

  /// What executives said of items, the latest first.
  public List<Comment> comments(RoundId round) {
    return desk.sql("SELECT * FROM disclosure.comment WHERE round_id = ? ORDER BY at DESC, item")
        .param(round.value())
        .query((row, number) ->
            new Comment(
                row.getObject("id", UUID.class),
                new Code(row.getString("item")),
                row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new AccountId(row.getLong("account")),
                row.getBoolean("done")))
        .list();
  }
}
