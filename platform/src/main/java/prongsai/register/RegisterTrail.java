package prongsai.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.agency.AgencyEntry;
import prongsai.agency.AgencyId;
import prongsai.agency.RegisterPlan;

/// Writes down what became of the register, within the transaction that does it.
@Component
class RegisterTrail {
  private final Rights rights;
  private final Agencies agencies;
  private final AuditTrail trail;

  RegisterTrail(Rights rights, Agencies agencies, AuditTrail trail) {
    this.rights = rights;
    this.agencies = agencies;
    this.trail = trail;
  }

  /// A plan that was typed.
  void typed(RegisterPlan plan) {
    trail.record(events(plan, rights.actor()));
  }

  /// A plan that came in a file: one entry for the whole, and one for each agency that was changed.
  ///
  /// @param file its name
  void imported(RegisterPlan plan, String file) {
    Actor by = rights.actor();
    List<AuditEvent> events = new ArrayList<>();
    events.add(
        AuditEvent.of(
            "agencies.imported",
            by,
            Map.of(
                "file", file,
                "plan_sha256", plan.sha256(),
                "added", Integer.toString(plan.added().size()),
                "changed", Integer.toString(plan.changed().size()),
                "refused", Integer.toString(plan.refused()))));
    events.addAll(events(plan, by));
    trail.record(events);
  }

  private List<AuditEvent> events(RegisterPlan plan, Actor by) {
    List<AuditEvent> events = new ArrayList<>();
    for (RegisterPlan.Change change : plan.changed()) {
      Map<String, String> details = new TreeMap<>();
      for (String part : change.parts())
        details.put(part, change.before(part) + " > " + change.after(part));
      events.add(AuditEvent.of("agency.changed", by, change.before().id(), details));
    }
    Map<String, AgencyId> ids = agencies.ids(plan.added().stream().map(AgencyEntry::code).toList());
    for (AgencyEntry entry : plan.added())
      events.add(
          AuditEvent.of(
              "agency.added",
              by,
              Objects.requireNonNull(ids.get(entry.code())),
              Map.of(
                  "code", entry.code(),
                  "name", entry.name(),
                  "parent_code", entry.parentCode())));
    return events;
  }
}
