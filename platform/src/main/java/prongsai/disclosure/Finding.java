package prongsai.disclosure;

import prongsai.scoring.framework.Code;

/// Something about a checklist that was perhaps forgotten.
///
/// @param item the item
/// @param field where it can be mended
/// @param thai what it is and what to do, as a Thai sentence
/// @param about the link that it is about; empty for none
public record Finding(Severity severity, Code item, Field field, String thai, String about) {
  /// How much it matters.
  public enum Severity {
    /// ข้อบกพร่อง: certain, and the checklist cannot be sent with it.
    FAULT("ข้อบกพร่อง", "ต้องแก้ก่อนส่งให้ผู้บริหาร"),
    /// ข้อควรระวัง: likely to cost the mark.
    WARNING("ข้อควรระวัง", "ส่งได้ แต่อาจไม่ได้คะแนน ควรตรวจก่อนส่ง"),
    /// ข้อสังเกต: worth a look.
    HINT("ข้อสังเกต", "อาจถูกต้องอยู่แล้ว ควรดูอีกครั้ง");

    private final String thai;
    private final String meaning;

    Severity(String thai, String meaning) {
      this.thai = thai;
      this.meaning = meaning;
    }

    /// Its word on pages.
    public String thai() {
      return thai;
    }

    /// What it means for whoever sends the checklist.
    public String meaning() {
      return meaning;
    }
  }

  /// Where on the site it can be mended, from the page of the checklist on.
  public String place() {
    return "/" + item.value() + "#" + field.key().replace('.', '-');
  }
}
