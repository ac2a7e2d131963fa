package prongsai.access.web;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import prongsai.access.Grant;
import prongsai.access.Rights;
import prongsai.access.Role;
import prongsai.access.Scope;
import prongsai.access.internal.Directory;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;

/// Turns a chosen role and scope into a grant that the one who chose may give.
@Component
class GrantForms {
  /// Roles of one agency and what lies below it.
  private static final Set<Role> OF_AGENCIES =
      EnumSet.of(Role.AGENCY_OFFICER, Role.AGENCY_EXECUTIVE);

  private final Agencies agencies;
  private final Directory directory;
  private final Rights rights;

  GrantForms(Agencies agencies, Directory directory, Rights rights) {
    this.agencies = agencies;
    this.directory = directory;
    this.rights = rights;
  }

  /// The grant, or empty with the reasons in `faults`, by field.
  Optional<Grant> read(GrantForm form, Map<String, String> faults) {
    Map<String, String> found = new LinkedHashMap<>();
    Optional<Role> role = form.chosenRole();
    if (role.isEmpty()) found.put("role", "โปรดเลือกบทบาท");
    Optional<Scope> scope = scope(form, found);
    role.filter(OF_AGENCIES::contains)
        .filter(_ -> scope.isPresent() && !(scope.get() instanceof Scope.Branch))
        .ifPresent(one ->
            found.put(
                "scope",
                "บทบาท"
                    + one.thai()
                    + "ต้องกำหนดให้หน่วยงานใดหน่วยงานหนึ่ง โปรดเลือกขอบเขตเป็นหน่วยงาน"));
    faults.putAll(found);
    if (!found.isEmpty()) return Optional.empty();
    Grant grant = new Grant(role.orElseThrow(), scope.orElseThrow());
    if (rights.mayGive(grant)) return Optional.of(grant);
    faults.put("scope", "ท่านไม่มีสิทธิ์มอบบทบาทนี้ในขอบเขตที่เลือก");
    return Optional.empty();
  }

  private Optional<Scope> scope(GrantForm form, Map<String, String> faults) {
    return switch (form.scope()) {
      case "everything" -> Optional.of(Scope.everything());
      case "branch" -> branch(form.value(), faults);
      case "province" ->
          named(Directory.Column.PROVINCE, new Scope.Province(form.value()), form.value(), faults);
      case "ministry" ->
          named(Directory.Column.MINISTRY, new Scope.Ministry(form.value()), form.value(), faults);
      case "type" ->
          named(Directory.Column.TYPE, new Scope.Type(form.value()), form.value(), faults);
      default -> {
        faults.put("scope", "โปรดเลือกขอบเขต");
        yield Optional.empty();
      }
    };
  }

  private Optional<Scope> branch(String code, Map<String, String> faults) {
    Optional<Scope> found = agencies.byCode(code).map(Agency::id).map(Scope.Branch::new);
    if (found.isEmpty())
      faults.put(
          "value",
          "ไม่พบหน่วยงานรหัส " + code + " ในทะเบียน โปรดตรวจสอบรหัส หรือเพิ่มหน่วยงานก่อน");
    return found;
  }

  private Optional<Scope> named(
      Directory.Column column, Scope scope, String value, Map<String, String> faults) {
    if (!value.isEmpty() && directory.isKnown(column, value)) return Optional.of(scope);
    faults.put("value", "ไม่พบ " + value + " ในทะเบียนหน่วยงาน โปรดพิมพ์ให้ตรงกับทะเบียน");
    return Optional.empty();
  }
}
