package prongsai.progress;

/// How far a step is, as its report says.
public enum StepState {
  NOT_STARTED("ยังไม่เริ่ม"),
  UNDER_WAY("กำลังดำเนินการ"),
  DONE("แล้วเสร็จ"),
  /// Will not be carried out, for the reason that the report gives.
  DROPPED("ยกเลิก");

  private final String thai;

  StepState(String thai) {
    this.thai = thai;
  }

  /// Its name on pages and in reports.
  public String thai() {
    return thai;
  }
}
