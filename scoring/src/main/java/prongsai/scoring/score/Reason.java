package prongsai.scoring.score;

import prongsai.scoring.framework.Wording;

/// Why a part has no score.
public enum Reason {
  /// The survey was given, but nobody answered.
  NO_ANSWERS,
  /// The disclosure has no mark.
  NO_MARK,
  /// Nothing was given for this part.
  NOT_GIVEN,
  /// At least one of its parts has no score.
  PART_MISSING;

  /// The reason in words.
  public Wording wording() {
    return switch (this) {
      case NO_ANSWERS -> new Wording("ไม่มีผู้ตอบ จึงไม่มีคะแนน", "nobody answered, so no score");
      case NO_MARK -> new Wording("ยังไม่มีผลการตรวจ จึงไม่มีคะแนน", "not marked yet, so no score");
      case NOT_GIVEN -> new Wording("ไม่มีข้อมูล", "no data given");
      case PART_MISSING ->
          new Wording(
              "ข้อมูลไม่ครบทุกองค์ประกอบ จึงไม่คำนวณคะแนน",
              "a part has no score, so this has none");
    };
  }
}
