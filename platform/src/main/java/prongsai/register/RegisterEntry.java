package prongsai.register;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prongsai.access.DeskEntry;
import prongsai.access.Permission;

/// The place of the register on the desk's first page.
@Configuration(proxyBeanMethods = false)
class RegisterEntry {
  @Bean
  DeskEntry agenciesEntry() {
    return new DeskEntry(
        10,
        "/desk/agencies",
        "ทะเบียนหน่วยงาน",
        "ค้นหา แก้ไข และนำเข้าหน่วยงานที่รับการประเมิน",
        Permission.READ_AGENCY);
  }
}
