package prongsai.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Changes of the register. A change is planned against the register as it is, and done only if the
/// plan still comes out the same.
@Component
public class Register {
  /// Held by whoever changes the register, so that no two changes together make a circle.
  private static final long LOCK = 0x61676e63_72656700L;

  private final JdbcClient desk;
  private final TransactionTemplate transaction;

  /// On the tables that the desk may read and write.
  public Register(JdbcClient desk, TransactionTemplate transaction) {
    this.desk = desk;
    this.transaction = transaction;
  }

  /// What would become of the register.
  public RegisterPlan plan(Wishes wishes) {
    return new RegisterPlanner(all()).plan(wishes);
  }

  /// An agency as somebody would write it into a form.
  public AgencyEntry entry(Agency agency) {
    return new RegisterPlanner(all()).entry(agency);
  }

  /// Does what a plan says, if it still comes out the same; all of it or nothing.
  ///
  /// @param sha256 of the plan that was shown
  /// @param also done in the same transaction, with the plan
  /// @return the plan as it comes out now; it was done if it has that fingerprint
  public RegisterPlan carryOut(Wishes wishes, String sha256, Consumer<RegisterPlan> also) {
    RegisterPlan done =
        transaction.execute(_ -> {
          desk.sql("SELECT pg_advisory_xact_lock(?)").param(LOCK).query(rows -> {});
          Map<String, Agency> register = all();
          RegisterPlan plan = new RegisterPlanner(register).plan(wishes);
          if (plan.sha256().equals(sha256) && !plan.isEmpty()) {
            write(plan, register);
            also.accept(plan);
          }
          return plan;
        });
    return Objects.requireNonNull(done);
  }

  private Map<String, Agency> all() {
    Map<String, Agency> all = new LinkedHashMap<>();
    desk.sql(AgencyRows.SELECT + "ORDER BY a.id")
        .query(AgencyRows::agency)
        .list()
        .forEach(agency -> all.put(agency.code(), agency));
    return all;
  }

  private void write(RegisterPlan plan, Map<String, Agency> register) {
    Map<String, Long> ids = ids(plan, register);
    Map<String, AgencyEntry> wanted = new HashMap<>();
    plan.added().forEach(entry -> wanted.put(entry.code(), entry));
    plan.changed().forEach(change -> wanted.put(change.becomes().code(), change.becomes()));
    Tree tree = new Tree(register, wanted, ids);
    insert(plan.added(), tree);
    update(plan.changed().stream().map(RegisterPlan.Change::becomes).toList(), tree);
    moveThoseBelow(register, wanted, tree);
  }

  private Map<String, Long> ids(RegisterPlan plan, Map<String, Agency> register) {
    Map<String, Long> ids = new HashMap<>();
    register.values().forEach(agency -> ids.put(agency.code(), agency.id().value()));
    List<Long> free =
        desk.sql(
                "SELECT nextval(pg_get_serial_sequence('agency.agency', 'id')) FROM generate_series(1, ?)")
            .param(plan.added().size())
            .query((row, number) -> row.getLong(1))
            .list();
    for (int i = 0; i < plan.added().size(); i++) ids.put(plan.added().get(i).code(), free.get(i));
    return ids;
  }

  private void insert(List<AgencyEntry> added, Tree tree) {
    if (added.isEmpty()) return;
    written(
        "INSERT INTO agency.agency (id, code, name, name_en, type, ministry, province, parent_id, path, active) SELECT * FROM ",
        "",
        added,
        tree);
  }

  private void update(List<AgencyEntry> changed, Tree tree) {
    if (changed.isEmpty()) return;
    written(
        "UPDATE agency.agency a SET name = n.name, name_en = n.name_en, type = n.type, ministry = n.ministry, province = n.province,"
            + " parent_id = n.parent_id, path = n.path, active = n.active FROM ",
        " WHERE a.id = n.id",
        changed,
        tree);
  }

  private void written(String before, String after, List<AgencyEntry> entries, Tree tree) {
    String rows =
        "unnest(:id::bigint[], :code::text[], :name::text[], :nameEn::text[], :type::text[], :ministry::text[], :province::text[],"
            + " :parent::bigint[], :path::text[], :active::boolean[])"
            + " AS n (id, code, name, name_en, type, ministry, province, parent_id, path, active)";
    desk.sql(before + rows + after)
        .param("id", entries.stream().map(entry -> tree.id(entry.code())).toArray(Long[]::new))
        .param("code", texts(entries, AgencyEntry::code))
        .param("name", texts(entries, AgencyEntry::name))
        .param("nameEn", texts(entries, AgencyEntry::nameInEnglish))
        .param("type", texts(entries, AgencyEntry::type))
        .param("ministry", texts(entries, AgencyEntry::ministry))
        .param("province", texts(entries, AgencyEntry::province))
        .param("parent", tree.parents(entries))
        .param("path", texts(entries, entry -> tree.path(entry.code())))
        .param("active", entries.stream().map(AgencyEntry::active).toArray(Boolean[]::new))
        .update();
  }

  private static String[] texts(List<AgencyEntry> entries, Function<AgencyEntry, String> part) {
    return entries.stream().map(part).toArray(String[]::new);
  }

  /// Those whose own entry stays as it is, below one that has moved.
  private void moveThoseBelow(
      Map<String, Agency> register, Map<String, AgencyEntry> wanted, Tree tree) {
    List<Long> ids = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (Agency agency : register.values()) {
      String path = tree.path(agency.code());
      if (wanted.containsKey(agency.code()) || path.equals(agency.path())) continue;
      ids.add(agency.id().value());
      paths.add(path);
    }
    if (ids.isEmpty()) return;
    desk.sql(
            "UPDATE agency.agency a SET path = n.path"
                + " FROM unnest(:id::bigint[], :path::text[]) AS n (id, path) WHERE a.id = n.id")
        .param("id", ids.toArray(Long[]::new))
        .param("path", paths.toArray(String[]::new))
        .update();
  }
}
