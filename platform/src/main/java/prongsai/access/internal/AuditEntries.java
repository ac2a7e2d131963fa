package prongsai.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.access.AgencyScope;
import prongsai.access.Sha256;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Entries of the audit trail for people, newest first.
@Component
public class AuditEntries {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final JdbcClient desk;

  /// On the tables of the desk.
  public AuditEntries(JdbcClient desk) {
    this.desk = desk;
  }

  /// An entry as a page shows it.
  ///
  /// @param who the name of the person, or which program
  /// @param agency name of the agency, or empty
  /// @param details words to words
  public record Entry(
      long seq,
      Instant at,
      String event,
      String who,
      String agency,
      Map<String, String> details,
      String hash) {}

  /// What is looked for.
  ///
  /// @param before only entries before this number
  /// @param event name of the event, or empty for all
  /// @param agency code of an agency, or empty for all
  public record Filter(long before, String event, String agency) {}

  /// A page of entries that somebody may see: those of the agencies within the scope; those of no
  /// agency only for who may see everything.
  public List<Entry> page(AgencyScope scope, Filter filter, int length) {
    return desk.sql(
            """
            SELECT e.*, g.name AS agency_name, p.name AS person, p.login
            FROM access.audit e
            LEFT JOIN agency.agency g ON g.id = e.agency_id
            LEFT JOIN access.account p ON p.id = substring(e.actor FROM 'account:([0-9]{1,18})$')::bigint
            WHERE e.seq < :before AND (:event = '' OR e.name = :event) AND (:agency = '' OR g.code = :agency)
              AND
            """
                + (scope.isWhole() ? "true" : "g.id IS NOT NULL AND " + scope.condition("g"))
                + " ORDER BY e.seq DESC LIMIT :length")
        .params(scope.isWhole() ? Map.of() : scope.parameters())
        .param("before", filter.before())
        .param("event", filter.event())
        .param("agency", filter.agency())
        .param("length", length)
        .query(AuditEntries::entry)
        .list();
  }

  private static Entry entry(ResultSet row, int number) throws SQLException {
    return new Entry(
        row.getLong("seq"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        EventWords.event(row.getString("name")),
        who(row),
        optional(row, "agency_name"),
        details(row.getString("details")),
        Sha256.of(row.getBytes("hash")).hex());
  }

  private static String who(ResultSet row) throws SQLException {
    String actor = row.getString("actor");
    String person = optional(row, "person");
    if (actor.startsWith("account:") && !person.isEmpty())
      return person + " (" + optional(row, "login") + ")";
    if (actor.startsWith("token:")) return "โปรแกรมในนามของ " + person;
    return switch (actor) {
      case "program:server" -> "ระบบ";
      case "program:command-line" -> "ผู้ดูแลเครื่องแม่ข่าย";
      default -> actor;
    };
  }

  private static String optional(ResultSet row, String column) throws SQLException {
    String value = row.getString(column);
    return row.wasNull() ? "" : value;
  }

  private static Map<String, String> details(String json) {
    Map<String, String> words = new LinkedHashMap<>();
    JSON.readValue(json, new TypeReference<Map<String, String>>() {})
        .forEach((key, value) -> words.put(EventWords.detail(key), EventWords.value(key, value)));
    return words;
  }
}
