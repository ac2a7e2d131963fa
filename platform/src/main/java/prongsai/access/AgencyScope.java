package prongsai.access;

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
/// @param paths paths of the roots of branches
public record AgencyScope(
    boolean everything,
    List<String> paths,
    List<String> provinces,
    List<String> ministries,
    List<String> types) {

  /// A condition on a table or alias with the columns of `agency.agency`.
  ///
  /// @param agencies a name of our own code, never anything typed in
  public String condition(String agencies) {
    if (everything) return "true";
    return "(%1$s.path LIKE ANY (:scopePaths) OR %1$s.province = ANY (:scopeProvinces) OR %1$s.ministry = ANY (:scopeMinistries) OR %1$s.type = ANY (:scopeTypes))"
        .formatted(agencies);
  }

  /// The values of the parameters that the condition names.
  public Map<String, ?> parameters() {
    return everything
        ? Map.of()
        : Map.of(
            "scopePaths", paths.stream().map(path -> path + "%").toArray(String[]::new),
            "scopeProvinces", provinces.toArray(String[]::new),
            "scopeMinistries", ministries.toArray(String[]::new),
            "scopeTypes", types.toArray(String[]::new));
  }
}
