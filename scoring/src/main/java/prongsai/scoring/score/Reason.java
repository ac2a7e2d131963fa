package prongsai.scoring.score;

import prongsai.scoring.framework.Wording;

/// Why a part has no score.
public enum Reason {
  /// The survey was given, but nobody answered.
  NO_ANSWERS("ไม่มีผู้ตอบ จึงไม่มีคะแนน", "nobody answered, so there is no score"),
  /// The disclosure has no mark.
  NO_MARK("ยังไม่มีผลการตรวจ จึงไม่มีคะแนน", "not marked yet, so there is no score"),
  /// Nothing was given for this part.
  NOT_GIVEN("ไม่มีข้อมูล", "no data given"),
  /// At least one of its parts has no score.
  PART_MISSING(
      "ข้อมูลไม่ครบทุกองค์ประกอบ จึงไม่คำนวณคะแนน", "a part has no score, so this has none");

  private final Wording wording;

  Reason(String th, String en) {
    this.wording = new Wording(th, en);
  }

  public Wording wording() {
    return wording;
  }
}
