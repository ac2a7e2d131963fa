package prongsai.overview.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prongsai.access.DeskEntry;
import prongsai.access.Permission;

/// The places of this package on the desk's first page: what an executive and an overseer see
/// first.
@Configuration(proxyBeanMethods = false)
class OverviewEntries {
  @Bean
  DeskEntry overview() {
    return new DeskEntry(
        1,
        "/desk/overview",
        "ภาพรวมสำหรับผู้บริหาร",
        "คะแนน ระยะถึงเกณฑ์ ข้อที่เสียคะแนนมาก และมาตรการที่ล่าช้า ในหน้าเดียว",
        Permission.APPROVE_PLAN);
  }

  @Bean
  DeskEntry portfolio() {
    return new DeskEntry(
        2,
        "/desk/portfolio",
        "ภาพรวมหลายหน่วยงาน",
        "การกระจายของคะแนน สัดส่วนที่ผ่านเกณฑ์เทียบเป้าหมาย และหน่วยงานที่ควรได้รับความช่วยเหลือ",
        Permission.READ_PORTFOLIO);
  }
}
