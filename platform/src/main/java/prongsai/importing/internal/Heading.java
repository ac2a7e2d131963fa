package prongsai.importing.internal;

import java.util.Optional;

/// Columns with a meaning of their own.
public enum Heading {
  AGENCY,
  YEAR,
  CODE,
  SCORE,
  NAME;

  /// The heading that a person meant.
  public static Optional<Heading> of(String written) {
    return Optional.ofNullable(
        switch (Written.key(written.replace('_', ' '))) {
          case "agency", "หน่วยงาน", "ชื่อหน่วยงาน" -> AGENCY;
          case "fiscal year", "year", "ปีงบประมาณ", "ปีงบประมาณ พ.ศ.", "ปี พ.ศ.", "ปี" -> YEAR;
          case "code", "รหัส", "รหัสตัวชี้วัด", "ข้อ" -> CODE;
          case "score", "คะแนน", "คะแนนที่ได้", "ผลคะแนน", "ผลการตรวจ" -> SCORE;
          case "name", "ชื่อ", "ตัวชี้วัด", "ชื่อตัวชี้วัด", "รายการ" -> NAME;
          default -> null;
        });
  }
}
