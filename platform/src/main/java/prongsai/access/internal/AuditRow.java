package prongsai.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import prongsai.access.AuditEvent;
import prongsai.access.Sha256;
import prongsai.agency.AgencyId;

/// An entry of the audit trail as it is stored.
///
/// @param seq 1, 2, 3 … without a gap
/// @param at to the microsecond
/// @param details canonical JSON of the event's details
/// @param previous hash of the entry before
/// @param hash of this entry, as [#canonical] writes it
public record AuditRow(
    long seq,
    Instant at,
    String name,
    String actor,
    Optional<AgencyId> agency,
    String details,
    Sha256 previous,
    Sha256 hash) {

  /// All columns.
  public static final String SELECT =
      "SELECT seq, at, name, actor, agency_id, details, previous, hash FROM access.audit";

  /// What the first entry follows.
  public static final AuditRow BEFORE_ALL =
      new AuditRow(0, Instant.EPOCH, "", "", Optional.empty(), "{}", Sha256.NONE, Sha256.NONE);

  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  /// The row of a query.
  public static AuditRow of(ResultSet row) throws SQLException {
    long agency = row.getLong("agency_id");
    Optional<AgencyId> whose = row.wasNull() ? Optional.empty() : Optional.of(new AgencyId(agency));
    return new AuditRow(
        row.getLong("seq"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("name"),
        row.getString("actor"),
        whose,
        row.getString("details"),
        Sha256.of(row.getBytes("previous")),
        Sha256.of(row.getBytes("hash")));
  }

  /// The entry that follows this one.
  public AuditRow followedBy(Instant moment, AuditEvent event) {
    String written = CanonicalJson.object(event.details());
    String who = event.actor().written();
    AuditRow next =
        new AuditRow(
            seq + 1, moment, event.name(), who, event.agency(), written, hash, Sha256.NONE);
    return next.hashed();
  }

  private AuditRow hashed() {
    return new AuditRow(seq, at, name, actor, agency, details, previous, Sha256.of(canonical()));
  }

  /// Whether it is what was once hashed.
  public boolean isWhole() {
    return hash.equals(Sha256.of(canonical()));
  }

  /// What is hashed: one line of JSON with the keys in order. The details are hashed as the text
  /// that they are stored as.
  public String canonical() {
    SortedMap<String, String> fields = new TreeMap<>();
    fields.put("actor", actor);
    fields.put("agency", agency.map(AgencyId::toString).orElse(""));
    fields.put("at", MICROSECONDS.format(at));
    fields.put("details", details);
    fields.put("name", name);
    fields.put("previous", previous.hex());
    fields.put("seq", Long.toString(seq));
    return CanonicalJson.object(fields);
  }
}
