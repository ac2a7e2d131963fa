package prongsai.documents.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import prongsai.documents.model.Digits;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.FiscalYear;

/// A plan of two measures and what was reported on it.
final class SamplePlan {
  static final String AGENCY = "องค์การบริหารส่วนจังหวัดอุบลราชธานี";
  static final Approval APPROVAL = new Approval(2, LocalDate.of(2022, 11, 14), "a1".repeat(32));

  private SamplePlan() {}

  static MeasureRow ethics() {
    return new MeasureRow(
        "OIT",
        "การป้องกันการทุจริต",
        "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงานให้นำไปสู่การปฏิบัติ",
        List.of(new Code("O42"), new Code("O43")),
        List.of("สำนักปลัดองค์การบริหารส่วนจังหวัด", "กองยุทธศาสตร์และงบประมาณ"),
        List.of(
            step(
                "วิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2565 เป็นรายข้อ",
                2022,
                10,
                1,
                2022,
                10,
                31),
            step(
                "จัดทำรายงานผลการดำเนินการตามมาตรการและเผยแพร่บนเว็บไซต์",
                2022,
                11,
                1,
                2023,
                3,
                31)),
        List.of(
            "ผู้รับผิดชอบรายงานความก้าวหน้าต่อปลัดองค์การบริหารส่วนจังหวัดทุกสิ้นเดือน",
            "ที่ประชุมผู้บริหารติดตามผลไตรมาสละ 1 ครั้ง"),
        "รายงานเผยแพร่บนเว็บไซต์ทันกำหนดทั้งรอบ 6 เดือนและ 12 เดือน",
        "ร้อยละ 100",
        Optional.of(new BigDecimal("125000.50")));
  }

  static MeasureRow budget() {
    return new MeasureRow(
        "IIT",
        "การใช้งบประมาณ",
        "มาตรการเปิดเผยการใช้จ่ายงบประมาณให้บุคลากรตรวจสอบได้",
        List.of(new Code("I7")),
        List.of("กองพัสดุและทรัพย์สิน"),
        List.of(step("แจ้งเวียนแผนการใช้จ่ายงบประมาณประจำปี", 2022, 10, 1, 2022, 12, 31)),
        List.of("กองพัสดุและทรัพย์สินรายงานผู้บริหารทุกไตรมาส"),
        "บุคลากรรับทราบแผนการใช้จ่ายงบประมาณ",
        "",
        Optional.empty());
  }

  private static StepRow step(String text, int y1, int m1, int d1, int y2, int m2, int d2) {
    return new StepRow(
        text, Optional.of(LocalDate.of(y1, m1, d1)), Optional.of(LocalDate.of(y2, m2, d2)));
  }

  static PlanRequest plan(Optional<Approval> approval) {
    return new PlanRequest(
        AGENCY,
        FiscalYear.of(2565),
        List.of(ethics(), budget()),
        approval,
        Optional.of(new PlanRequest.Expected("79.43", "89.43", "A")),
        Digits.THAI,
        "test");
  }

  static ProgressRequest progress(ProgressRequest.Edition edition) {
    StepResult done =
        new StepResult(
            StepStatus.DONE,
            "จัดประชุมคณะทำงาน 2 ครั้ง วิเคราะห์ครบ 88 ข้อ",
            "ได้รายงานการวิเคราะห์ซึ่งผู้บริหารเห็นชอบแล้ว",
            List.of("https://ubon.example/ita/analysis-2565.pdf", "คำสั่งแต่งตั้งคณะทำงาน.pdf"),
            "",
            "");
    StepResult late =
        new StepResult(
            StepStatus.LATE,
            "จัดทำร่างรายงานแล้ว",
            "",
            List.of(),
            "ข้อมูลจากส่วนราชการส่งล่าช้า",
            "กำหนดผู้ประสานงานของแต่ละส่วนราชการ");
    return new ProgressRequest(
        AGENCY,
        FiscalYear.of(2566),
        edition,
        LocalDate.of(2023, 4, 10),
        APPROVAL,
        List.of(
            new ProgressRow(ethics(), List.of(done, late)),
            new ProgressRow(budget(), List.of(StepResult.unreported()))),
        Digits.THAI,
        "test");
  }

  /// As long as a plan may be.
  static PlanRequest longest() {
    return new PlanRequest(
        AGENCY,
        FiscalYear.of(2565),
        Stream.generate(SamplePlan::ethics).limit(500).toList(),
        Optional.empty(),
        Optional.empty(),
        Digits.ARABIC,
        "test");
  }
}
