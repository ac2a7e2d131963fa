package prongsai.access;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import prongsai.agency.AgencyId;

/// Something that was done and must stay known.
///
/// @param name what, in the past tense: `round.opened`; its Thai words stand in
///   `prongsai/access/events_th.properties`
/// @param agency whose matter it is; empty for the installation's own
/// @param details what else must stay known, never a secret, an answer or an address of a machine
public record AuditEvent(
    String name, Actor actor, Optional<AgencyId> agency, SortedMap<String, String> details) {

  public AuditEvent {
    if (!name.matches("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*"))
      throw new IllegalArgumentException("not the name of an event: " + name);
    details.forEach((key, value) -> {
      if (key.indexOf('\0') >= 0 || value.indexOf('\0') >= 0)
        throw new IllegalArgumentException("a zero character in the detail " + key);
    });
    details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
  }

  /// An event of an agency.
  public static AuditEvent of(
      String name, Actor actor, AgencyId agency, Map<String, String> details) {
    return new AuditEvent(name, actor, Optional.of(agency), new TreeMap<>(details));
  }

  /// An event of the installation.
  public static AuditEvent of(String name, Actor actor, Map<String, String> details) {
    return new AuditEvent(name, actor, Optional.empty(), new TreeMap<>(details));
  }
}
