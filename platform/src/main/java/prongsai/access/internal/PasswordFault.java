package prongsai.access.internal;

/// Why a password is refused, and what to do: shown to the person beside the field.
public enum PasswordFault {
  /// Below 10 characters.
  TOO_SHORT("รหัสผ่านสั้นเกินไป โปรดใช้อย่างน้อย 10 ตัวอักษร หรือใช้ประโยคที่ท่านจำได้"),
  /// Above 128.
  TOO_LONG("รหัสผ่านยาวเกิน 128 ตัวอักษร โปรดย่อให้สั้นลง"),
  /// Does not equal its repetition.
  NOT_REPEATED("รหัสผ่านทั้งสองช่องไม่ตรงกัน โปรดพิมพ์ใหม่ทั้งสองช่อง"),
  /// Holds the person's own name or login.
  OWN_NAME("รหัสผ่านมีชื่อของท่านหรือชื่อที่ใช้เข้าสู่ระบบ ซึ่งผู้อื่นคาดเดาได้ โปรดใช้คำอื่น"),
  /// Stands in lists of passwords that have leaked.
  LEAKED(
      "รหัสผ่านนี้อยู่ในรายการรหัสผ่านที่มีผู้ใช้กันมากและเคยรั่วไหลแล้ว โปรดตั้งใหม่โดยนำคำที่ไม่เกี่ยวข้องกันสี่คำมาต่อกัน"),
  /// A row of keys, `qwertyuiop`.
  KEYBOARD(
      "รหัสผ่านเป็นปุ่มที่เรียงกันบนแป้นพิมพ์ ซึ่งคาดเดาได้ง่าย โปรดใช้คำที่ไม่เกี่ยวข้องกันสี่คำมาต่อกัน"),
  /// A date or year.
  DATE(
      "รหัสผ่านเป็นวันเดือนปีหรือมีเพียงปีกับคำสั้น ๆ ซึ่งคาดเดาได้ง่าย โปรดเพิ่มคำที่ไม่เกี่ยวข้องกันอีกสองสามคำ"),
  /// The same again and again, or `abcd1234`.
  PATTERN(
      "รหัสผ่านซ้ำกันหรือเรียงตามลำดับ ซึ่งคาดเดาได้ง่าย โปรดใช้คำที่ไม่เกี่ยวข้องกันสี่คำมาต่อกัน"),
  /// Common words only.
  COMMON_WORDS(
      "รหัสผ่านประกอบด้วยคำที่พบบ่อยและคาดเดาได้ง่าย โปรดเพิ่มคำที่ไม่เกี่ยวข้องกันอีกสองสามคำ"),
  /// Weak without a plain reason.
  WEAK("รหัสผ่านนี้คาดเดาได้ง่าย โปรดเพิ่มความยาว เช่น นำคำที่ไม่เกี่ยวข้องกันสี่คำมาต่อกัน");

  private final String thai;

  PasswordFault(String thai) {
    this.thai = thai;
  }

  /// What is wrong and what to do.
  public String thai() {
    return thai;
  }
}
