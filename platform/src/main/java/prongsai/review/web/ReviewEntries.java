package prongsai.review.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prongsai.access.DeskEntry;
import prongsai.access.Permission;

/// The places of the review on the desk's first page.
@Configuration(proxyBeanMethods = false)
class ReviewEntries {
  @Bean
  DeskEntry reviewQueue() {
    return new DeskEntry(
        22,
        "/desk/review",
        "ตรวจการเปิดเผยข้อมูล (OIT)",
        "รายการที่ได้รับมอบหมายให้ตรวจ เรียงทีละข้อข้ามหน่วยงาน",
        Permission.MARK_DISCLOSURE);
  }

  @Bean
  DeskEntry clarificationQueue() {
    return new DeskEntry(
        23,
        "/desk/review/clarifications",
        "พิจารณาคำชี้แจง",
        "คำชี้แจงของหน่วยงานที่พ้นกำหนดชี้แจงแล้ว และท่านไม่ได้เป็นผู้ตรวจข้อนั้น",
        Permission.MARK_DISCLOSURE);
  }

  @Bean
  DeskEntry reviewedRounds() {
    return new DeskEntry(
        24,
        "/desk/review/rounds",
        "จัดการการตรวจ OIT",
        "มอบหมายผู้ตรวจ เปิดผลเบื้องต้นให้ชี้แจง และยืนยันผลสุดท้าย",
        Permission.MANAGE_REVIEW);
  }
}
