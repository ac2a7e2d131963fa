package prongsai.access.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.Account;
import prongsai.access.DeskEntry;
import prongsai.access.Permission;
import prongsai.access.Rights;

/// The first page of the desk: what this person can do.
@Controller
class DeskHome {
  private final Rights rights;
  private final ObjectProvider<DeskEntry> entries;

  DeskHome(Rights rights, ObjectProvider<DeskEntry> entries) {
    this.rights = rights;
    this.entries = entries;
  }

  @GetMapping("/desk")
  ModelAndView home() {
    Account account = rights.current().orElseThrow();
    List<DeskEntry> shown =
        entries.stream()
            .filter(entry -> rights.maySomewhere(entry.needed()))
            .sorted(Comparator.comparingInt(DeskEntry::order))
            .toList();
    return new ModelAndView(
        "access/home",
        Map.of("name", account.name(), "roles", rights.rolesInThai(), "entries", shown));
  }

  /// The places of this package.
  @Configuration(proxyBeanMethods = false)
  static class Entries {
    @Bean
    DeskEntry accounts() {
      return new DeskEntry(
          80,
          "/desk/accounts",
          "บัญชีผู้ใช้",
          "เชิญผู้ใช้ กำหนดบทบาท ระงับ และออกลิงก์ตั้งรหัสผ่านใหม่",
          Permission.MANAGE_ACCOUNTS);
    }

    @Bean
    DeskEntry audit() {
      return new DeskEntry(
          90,
          "/desk/audit",
          "บันทึกการทำรายการ",
          "ดูว่าใครทำอะไรเมื่อใด และตรวจว่าบันทึกไม่ถูกแก้ไข",
          Permission.READ_AUDIT);
    }
  }
}
