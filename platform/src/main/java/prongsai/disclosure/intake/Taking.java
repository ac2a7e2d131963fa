package prongsai.disclosure.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.disclosure.ChecklistFilling;
import prongsai.disclosure.Checklists;
import prongsai.disclosure.Field;
import prongsai.disclosure.FieldValue;
import prongsai.disclosure.Saving;
import prongsai.disclosure.intake.Comparison.Change;
import prongsai.round.Round;
import prongsai.scoring.framework.Code;

/// Takes over what was proposed, each item whole or not at all, and only over what its reader saw.
@Component
public class Taking {
  private final Checklists checklists;
  private final ChecklistFilling filling;
  private final TransactionTemplate transaction;
  private final AuditTrail trail;

  Taking(
      Checklists checklists,
      ChecklistFilling filling,
      TransactionTemplate transaction,
      AuditTrail trail) {
    this.checklists = checklists;
    this.filling = filling;
    this.transaction = transaction;
    this.trail = trail;
  }

  /// Compares proposals with what stands there now.
  public List<Comparison> compare(Round round, List<Proposal> proposals) {
    return proposals.stream()
        .map(one -> new Comparison(one, checklists.fields(round.id(), one.item().code())))
        .toList();
  }

  /// Who takes over what.
  ///
  /// @param event name of the act in the audit trail
  public record Order(Round round, List<Proposal> chosen, Seen seen, String event) {
    public Order {
      chosen = List.copyOf(chosen);
    }
  }

  /// What came of it.
  ///
  /// @param taken items that now stand as proposed
  /// @param conflicts items that somebody else wrote meanwhile; nothing of them was changed
  /// @param refused why an item was not taken for another reason, in Thai; empty for none
  public record Taken(List<Code> taken, List<Code> conflicts, Optional<String> refused) {}

  /// Takes over.
  public Taken take(Order order, AccountId by, Actor actor) {
    List<Code> taken = new ArrayList<>();
    List<Code> conflicts = new ArrayList<>();
    Optional<String> refused = filling.closed(order.round());
    for (Proposal one : refused.isPresent() ? List.<Proposal>of() : order.chosen())
      switch (take(order, one, by)) {
        case Saving.Saved _ -> taken.add(one.item().code());
        case Saving.Conflict _ -> conflicts.add(one.item().code());
        case Saving.Invalid(String thai) -> refused = Optional.of(thai);
        case Saving.Closed(String thai) -> refused = Optional.of(thai);
      }
    if (!taken.isEmpty()) note(order, taken.size(), actor);
    return new Taken(List.copyOf(taken), List.copyOf(conflicts), refused);
  }

  private Saving take(Order order, Proposal proposal, AccountId by) {
    return transaction.execute(status -> {
      Saving saving = write(order, proposal, by);
      if (!(saving instanceof Saving.Saved)) status.setRollbackOnly();
      return saving;
    });
  }

  private Saving write(Order order, Proposal proposal, AccountId by) {
    Code item = proposal.item().code();
    Map<Field, FieldValue> now = checklists.fields(order.round().id(), item);
    Saving last = new Saving.Saved(FieldValue.NEVER);
    for (Change change : new Comparison(proposal, now).changes()) {
      Field field = change.field();
      long seen = order.seen().version(item, field);
      last = filling.save(order.round(), proposal.item(), field, change.after(), seen, by);
      if (!(last instanceof Saving.Saved)) return last;
    }
    return last;
  }

  private void note(Order order, int count, Actor actor) {
    trail.record(
        AuditEvent.of(
            order.event(),
            actor,
            order.round().agency(),
            Map.of("round", order.round().id().toString(), "count", Integer.toString(count))));
  }
}
