package prongsai.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The agencies for which somebody has a permission, as a condition for queries of lists.
///
/// ```java
/// AgencyScope scope = rights.scope(Permission.READ_AGENCY);
/// desk.sql("SELECT … FROM agency.agency a WHERE " + scope.condition("a") + " AND …").params(scope.parameters())
/// ```
///
/// @param everything whether all agencies, and what belongs to none
/// @param within path of the branch to which a program's token keeps it, whatever else it may;
///   empty for no such limit
/// @param paths paths of the roots of branches
public record AgencyScope(
    boolean everything,
    String within,
    List<String> paths,
    List<String> provinces,
    List<String> ministries,
    List<String> types) {

  /// Whether what belongs to no agency is among it.
  public boolean isWhole() {
    return everything && within.isEmpty();
  }

  /// A condition on a table or alias with the columns of `agency.agency`.
  ///
  /// @param agencies a name of our own code, never anything typed in
  public String condition(String agencies) {
    String held =
        everything
            ? "true"
            : "(%1$s.path LIKE ANY (:scopePaths) OR %1$s.province = ANY (:scopeProvinces) OR %1$s.ministry = ANY (:scopeMinistries) OR %1$s.type = ANY (:scopeTypes))"
                .formatted(agencies);
    return within.isEmpty() ? held : held + " AND " + agencies + ".path LIKE :scopeWithin";
  }

  /// The values of the parameters that the condition names.
  public Map<String, ?> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    if (!within.isEmpty()) parameters.put("scopeWithin", within + "%");
    if (everything) return parameters;
    parameters.put("scopePaths", paths.stream().map(path -> path + "%").toArray(String[]::new));
    parameters.put("scopeProvinces", provinces.toArray(String[]::new));
    parameters.put("scopeMinistries", ministries.toArray(String[]::new));
    parameters.put("scopeTypes", types.toArray(String[]::new));
    return parameters;
  }
}
