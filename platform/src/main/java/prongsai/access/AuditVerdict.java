package prongsai.access;

/// What a check of the audit trail found.
public sealed interface AuditVerdict {
  /// Every entry is as it was written, none is missing.
  ///
  /// @param head the newest entry; its number is how many there are
  record Whole(AuditHead head) implements AuditVerdict {}

  /// Somebody has had a hand in it.
  ///
  /// @param seq number of the first entry at which it shows
  record Broken(long seq, Break how) implements AuditVerdict {}

  /// How the trail is broken.
  enum Break {
    /// An entry is not what was once hashed.
    CHANGED("เนื้อหาของรายการไม่ตรงกับค่าแฮชของตนเอง", "the entry is not what was hashed"),
    /// Entries between this one and the one before are gone.
    MISSING("มีรายการก่อนหน้าหายไป", "entries before it are missing"),
    /// An entry does not follow the one before.
    NOT_LINKED("รายการไม่ต่อจากรายการก่อนหน้า", "the entry does not follow the one before"),
    /// The trail does not contain the entry that was noted outside.
    NOT_AS_NOTED("รายการไม่ตรงกับค่าที่จดไว้ภายนอก", "the entry is not the one noted outside"),
    /// It ends before the entry that was noted outside.
    CUT_OFF(
        "บันทึกสิ้นสุดก่อนรายการที่จดไว้ภายนอก", "the trail ends before the entry noted outside");

    private final String thai;
    private final String english;

    Break(String thai, String english) {
      this.thai = thai;
      this.english = english;
    }

    /// For people.
    public String thai() {
      return thai;
    }

    /// For logs.
    public String english() {
      return english;
    }
  }
}
