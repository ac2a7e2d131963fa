package prongsai.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import prongsai.access.AgencyScope;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.AgencyCondition;
import prongsai.agency.AgencyFilter;
import prongsai.api.store.AgencyTable;

/// The register of agencies.
@RestController
@RequestMapping(path = "/api/v1/agencies", produces = "application/json")
class RegisterResources {
  private final AgencyTable table;
  private final Rights rights;

  RegisterResources(JdbcClient desk, Rights rights) {
    this.table = new AgencyTable(desk);
    this.rights = rights;
  }

  @GetMapping
  ResponseEntity<byte[]> list(
      @RequestParam(name = "q") Optional<String> words,
      @RequestParam(name = "type") Optional<String> type,
      @RequestParam(name = "ministry") Optional<String> ministry,
      @RequestParam(name = "province") Optional<String> province,
      @RequestParam(name = "parent") Optional<String> parent,
      @RequestParam(name = "active") Optional<String> active,
      @RequestParam(name = "after") Optional<String> after,
      @RequestParam(name = "limit") Optional<String> limit,
      HttpServletRequest request) {
    int size = Query.limit(limit);
    AgencyCondition condition =
        visible()
            .and(
                new AgencyFilter(
                        Query.text("q", words),
                        Query.text("type", type),
                        Query.text("ministry", ministry),
                        Query.text("province", province),
                        true)
                    .condition())
            .and(below(parent.map(code -> Query.text("parent", Optional.of(code)))))
            .and(active(active));
    after.ifPresent(this::requireKnown);
    List<AgencyTable.Row> found = table.page(condition, after, size + 1);
    return Pages.of(request, found, size, AgencyTable.Row::code);
  }

  @GetMapping("/{*code}")
  ResponseEntity<byte[]> one(@PathVariable("code") String path) {
    String code = path.substring(1);
    return table.find(code, visible()).map(ApiAnswer::of).orElseThrow(ApiProblem::notFound);
  }

  private AgencyCondition visible() {
    AgencyScope scope = rights.scope(Permission.READ_AGENCY);
    return new AgencyCondition(scope.condition("a"), scope.parameters());
  }

  private void requireKnown(String code) {
    if (table.find(code, visible()).isEmpty()) throw ApiProblem.badParameter("after", "code");
  }

  private static AgencyCondition below(Optional<String> parent) {
    return parent
        .map(code ->
            new AgencyCondition(
                "a.parent_id = (SELECT b.id FROM agency.agency b WHERE b.code = :parentCode)",
                Map.of("parentCode", code)))
        .orElse(AgencyCondition.ALL);
  }

  private static AgencyCondition active(Optional<String> active) {
    return Query.word("active", active, new Boolean[] {true, false}, String::valueOf)
        .map(wanted -> new AgencyCondition(wanted ? "a.active" : "NOT a.active", new HashMap<>()))
        .orElse(AgencyCondition.ALL);
  }
}
