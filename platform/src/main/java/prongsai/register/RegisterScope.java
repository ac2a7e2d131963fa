package prongsai.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import prongsai.access.AgencyScope;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.agency.AgencyCondition;

/// The part of the register that whoever asks may see.
@Component
class RegisterScope {
  private final Rights rights;
  private final Agencies agencies;

  RegisterScope(Rights rights, Agencies agencies) {
    this.rights = rights;
    this.agencies = agencies;
  }

  /// As a condition for queries.
  AgencyCondition condition() {
    AgencyScope scope = rights.scope(Permission.READ_AGENCY);
    return new AgencyCondition(scope.condition("a"), scope.parameters());
  }

  Map<String, String> types() {
    return options("ทุกประเภท", agencies.types(condition()));
  }

  Map<String, String> ministries() {
    return options("ทุกกระทรวงหรือสังกัด", agencies.ministries(condition()));
  }

  Map<String, String> provinces() {
    return options("ทุกจังหวัด", agencies.provinces(condition()));
  }

  private static Map<String, String> options(String all, List<String> values) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("", all);
    values.forEach(value -> options.put(value, value));
    return options;
  }
}
