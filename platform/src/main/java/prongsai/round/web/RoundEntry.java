package prongsai.round.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prongsai.access.DeskEntry;
import prongsai.access.Permission;

/// The place of rounds on the desk's first page.
@Configuration(proxyBeanMethods = false)
class RoundEntry {
  @Bean
  DeskEntry roundsEntry() {
    return new DeskEntry(
        20,
        "/desk/rounds",
        "รอบการประเมิน",
        "กำหนดวัน เปิดรอบ ขยายเวลา ติดตาม และปิดรอบ",
        Permission.READ_AGENCY);
  }
}
