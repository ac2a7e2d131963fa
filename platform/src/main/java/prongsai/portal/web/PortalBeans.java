package prongsai.portal.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import prongsai.access.DeskEntry;
import prongsai.access.Permission;

/// Puts the pages that are ready before everything else.
@Configuration(proxyBeanMethods = false)
class PortalBeans {
  @Bean
  FilterRegistrationBean<PortalFilter> portalFilter(KeptPages pages) {
    FilterRegistrationBean<PortalFilter> filter =
        new FilterRegistrationBean<>(new PortalFilter(pages));
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }

  @Bean
  DeskEntry publicationEntry() {
    return new DeskEntry(
        40,
        "/desk/publication",
        "เผยแพร่ผลการประเมิน",
        "ดูว่าผลของปีใดเผยแพร่แล้ว และเผยแพร่ผลทั้งปีงบประมาณ",
        Permission.PUBLISH_RESULT);
  }
}
