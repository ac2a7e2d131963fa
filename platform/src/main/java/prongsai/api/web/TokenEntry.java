package prongsai.api.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prongsai.access.DeskEntry;
import prongsai.access.Permission;

/// The place of tokens on the first page of the desk.
@Configuration(proxyBeanMethods = false)
class TokenEntry {
  @Bean
  DeskEntry tokens() {
    return new DeskEntry(
        70,
        "/desk/tokens",
        "โทเคนสำหรับโปรแกรม",
        "ให้โปรแกรมอื่นอ่านข้อมูลแทนท่านผ่าน API",
        Permission.MANAGE_TOKENS);
  }
}
