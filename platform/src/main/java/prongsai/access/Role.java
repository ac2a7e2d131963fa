package prongsai.access;

/// What a person is to the assessment (rules R21, R24). A role is held within a [Scope]; what it
/// permits stands in [RightsMatrix].
public enum Role {
  /// Looks after the installation: agencies, rounds, accounts. Sees no single answer.
  SYSTEM_ADMINISTRATOR("ผู้ดูแลระบบส่วนกลาง"),
  /// Runs the assessment within the agency (ผู้ดูแลระบบของหน่วยงาน).
  AGENCY_OFFICER("ผู้ดูแลระบบของหน่วยงาน"),
  /// Answers for the agency: approves, closes (ผู้บริหารของหน่วยงาน).
  AGENCY_EXECUTIVE("ผู้บริหารของหน่วยงาน"),
  /// Marks the disclosure and weighs what looks odd (คณะที่ปรึกษาการประเมิน).
  ASSESSOR("ผู้ตรวจประเมิน"),
  /// Follows the agencies of a province, a ministry or a type, without changing anything.
  OVERSEER("ผู้กำกับติดตาม"),
  /// Reads everything but secrets.
  AUDITOR("ผู้ตรวจสอบ");

  private final String thai;

  Role(String thai) {
    this.thai = thai;
  }

  /// Its name on pages.
  public String thai() {
    return thai;
  }
}
