package prongsai.access.web;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.AuditCheck;
import prongsai.access.AuditHead;
import prongsai.access.AuditVerdict;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.access.internal.AuditEntries;
import prongsai.access.internal.EventWords;
import prongsai.web.Typed;

/// The audit trail for who may read it: an auditor all of it, an executive that of the own branch.
/// Anybody of them may have the whole chain checked; the check shows nothing of what it reads.
@Controller
class AuditPages {
  private static final int LENGTH = 50;
  private final AuditEntries entries;
  private final Rights rights;
  private final DataSource desk;

  AuditPages(AuditEntries entries, Rights rights, DataSource desk) {
    this.entries = entries;
    this.rights = rights;
    this.desk = desk;
  }

  @GetMapping("/desk/audit")
  ModelAndView page(
      @RequestParam(defaultValue = "") String event,
      @RequestParam(defaultValue = "") String agency,
      @RequestParam(defaultValue = "9223372036854775807") long before) {
    rights.requireSomewhere(Permission.READ_AUDIT);
    AuditEntries.Filter filter = new AuditEntries.Filter(before, event, Typed.text(agency));
    List<AuditEntries.Entry> found =
        entries.page(rights.scope(Permission.READ_AUDIT), filter, LENGTH + 1);
    return new ModelAndView(
        "access/audit",
        Map.of(
            "entries",
            found.subList(0, Math.min(LENGTH, found.size())),
            "filter",
            filter,
            "events",
            EventWords.all(),
            "more",
            found.size() > LENGTH));
  }

  @PostMapping("/desk/audit/check")
  ModelAndView check(@RequestParam(defaultValue = "") String noted) throws SQLException {
    rights.requireSomewhere(Permission.READ_AUDIT);
    Optional<AuditHead> head = AuditHead.parse(noted);
    if (head.isEmpty() && !noted.isBlank())
      return verdict(
          "ค่าที่จดไว้ไม่ครบ ต้องเป็นลำดับ ตามด้วยเครื่องหมาย : และค่าแฮช 64 หลัก", false, "");
    return switch (check(head)) {
      case AuditVerdict.Whole(AuditHead newest) ->
          verdict(
              "บันทึกครบถ้วนทั้ง "
                  + prongsai.web.Numbers.grouped(newest.seq())
                  + " รายการ ไม่พบการแก้ไข",
              true,
              newest.toString());
      case AuditVerdict.Broken(long seq, AuditVerdict.Break how) ->
          verdict("พบความผิดปกติตั้งแต่รายการที่ " + seq + ": " + how.thai(), false, "");
    };
  }

  /// One at a time: it reads the whole trail.
  private synchronized AuditVerdict check(Optional<AuditHead> noted) throws SQLException {
    return AuditCheck.of(desk, noted);
  }

  private static ModelAndView verdict(String text, boolean whole, String head) {
    return new ModelAndView(
        "access/auditVerdict", Map.of("text", text, "whole", whole, "head", head));
  }
}
