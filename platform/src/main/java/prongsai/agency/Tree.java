package prongsai.agency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The tree of agencies as it will be: parents and paths.
final class Tree {
  private final Map<String, AgencyEntry> wanted;
  private final Map<String, Long> ids;
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> paths = new HashMap<>();

  /// @param register agencies that are there, by code
  /// @param wanted entries that differ from them, by code; they form no circle
  /// @param ids of all of them, by code
  Tree(Map<String, Agency> register, Map<String, AgencyEntry> wanted, Map<String, Long> ids) {
    this.wanted = wanted;
    this.ids = ids;
    Map<Long, String> codes = new HashMap<>();
    register.values().forEach(agency -> codes.put(agency.id().value(), agency.code()));
    for (Agency agency : register.values())
      agency
          .parent()
          .ifPresent(parent -> parents.put(agency.code(), codes.getOrDefault(parent.value(), "")));
  }

  long id(String code) {
    return Optional.ofNullable(ids.get(code)).orElseThrow();
  }

  /// Ids of the parents, null at the top: as the column has it.
  @Nullable Long[] parents(List<AgencyEntry> entries) {
    return entries.stream()
        .map(entry -> entry.parentCode().isEmpty() ? null : (Long) id(entry.parentCode()))
        .toArray(Long[]::new);
  }

  /// `/1/5/9/`.
  String path(String code) {
    String known = paths.get(code);
    if (known != null) return known;
    String parent = parent(code);
    String path = (parent.isEmpty() ? "/" : path(parent)) + id(code) + "/";
    paths.put(code, path);
    return path;
  }

  private String parent(String code) {
    AgencyEntry entry = wanted.get(code);
    return entry == null ? parents.getOrDefault(code, "") : entry.parentCode();
  }
}
