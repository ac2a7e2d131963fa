package prongsai.agency;

import java.util.HashMap;
import java.util.Map;

/// A condition on agencies for queries: on the alias `a` of `agency.agency`.
///
/// @param sql our own text, never anything typed in
/// @param parameters values of the parameters that it names
public record AgencyCondition(String sql, Map<String, ?> parameters) {
  /// Every agency.
  public static final AgencyCondition ALL = new AgencyCondition("true", Map.of());

  public AgencyCondition {
    parameters = Map.copyOf(parameters);
  }

  /// Both conditions; their parameters have different names.
  public AgencyCondition and(AgencyCondition other) {
    Map<String, Object> both = new HashMap<>(parameters);
    both.putAll(other.parameters);
    return new AgencyCondition("(" + sql + ") AND (" + other.sql + ")", both);
  }
}
