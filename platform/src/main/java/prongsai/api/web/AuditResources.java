package prongsai.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.api.store.AuditTable;

/// The audit trail, oldest first, with the hashes that chain it.
@RestController
@RequestMapping(path = "/api/v1/audit", produces = "application/json")
class AuditResources {
  private final AuditTable table;
  private final Rights rights;

  AuditResources(JdbcClient desk, Rights rights) {
    this.table = new AuditTable(desk);
    this.rights = rights;
  }

  @GetMapping
  ResponseEntity<byte[]> list(
      @RequestParam(name = "after") Optional<String> after,
      @RequestParam(name = "limit") Optional<String> limit,
      HttpServletRequest request) {
    rights.requireSomewhere(Permission.READ_AUDIT);
    int size = Query.limit(limit);
    long from = after.map(text -> Query.number("after", text, 0, Long.MAX_VALUE, "0–")).orElse(0L);
    List<AuditTable.Row> found = table.page(rights.scope(Permission.READ_AUDIT), from, size + 1);
    return Pages.of(request, found, size, entry -> Long.toString(entry.seq()));
  }
}
