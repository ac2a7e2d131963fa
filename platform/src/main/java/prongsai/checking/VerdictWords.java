package prongsai.checking;

import prongsai.fetching.Reason;
import prongsai.fetching.Verdict;

/// Verdicts and their reasons in Thai.
public final class VerdictWords {
  private VerdictWords() {}

  /// A verdict in a few words.
  public static String of(Verdict verdict) {
    return switch (verdict) {
      case REACHABLE -> "เปิดได้";
      case BLOCKED -> "ต้องให้คนเปิดดู";
      case MOVED -> "ย้ายที่";
      case GONE -> "ไม่พบหน้า";
      case UNSURE -> "ยังบอกไม่ได้";
    };
  }

  /// A reason in one sentence.
  public static String of(Reason reason) {
    return switch (reason) {
      case ANSWERED -> "เว็บไซต์ตอบและเปิดหน้าได้";
      case ANSWERED_NEARBY -> "เปิดได้ โดยเว็บไซต์ส่งต่อไปยังที่อยู่ใกล้เคียงของหน้าเดิม";
      case REFUSED_TO_PROGRAMS -> "เว็บไซต์ไม่ให้โปรแกรมเปิดหน้านี้";
      case EXCLUDED_BY_ROBOTS -> "เว็บไซต์ขอไม่ให้โปรแกรมอ่านหน้านี้ (robots.txt)";
      case REDIRECTED -> "เว็บไซต์ส่งต่อไปยังที่อยู่อื่นอย่างถาวร";
      case REDIRECTED_HOME -> "เว็บไซต์ส่งกลับไปหน้าแรก ไม่ใช่หน้าที่ระบุ";
      case NOT_FOUND -> "เว็บไซต์ตอบว่าไม่มีหน้านี้";
      case SOFT_NOT_FOUND -> "หน้าที่ได้เหมือนหน้าที่เว็บไซต์แสดงเมื่อไม่มีข้อมูล";
      case NO_SUCH_HOST -> "ไม่มีเว็บไซต์ชื่อนี้";
      case NO_CONNECTION -> "ติดต่อเว็บไซต์ไม่ได้";
      case NO_TLS -> "เชื่อมต่ออย่างปลอดภัย (https) กับเว็บไซต์ไม่ได้";
      case TIMED_OUT -> "เว็บไซต์ตอบช้าเกินกำหนด";
      case SERVER_FAULT -> "เว็บไซต์ขัดข้อง (ข้อผิดพลาดที่เซิร์ฟเวอร์)";
      case REDIRECT_LOOP -> "เว็บไซต์ส่งต่อวนไม่สิ้นสุด";
      case NOT_HTTP -> "คำตอบที่ได้ไม่ใช่หน้าเว็บตามมาตรฐาน";
      case FORBIDDEN_ADDRESS -> "ที่อยู่นี้ไม่ใช่เว็บไซต์สาธารณะ ระบบจึงไม่เปิด";
      case MALFORMED_ADDRESS -> "ลิงก์เขียนไม่ถูกต้อง";
      case ASKED_TOO_OFTEN ->
          "เปิดเว็บไซต์นี้ครบจำนวนครั้งที่กำหนดแล้ว หรือเว็บไซต์ขอให้พัก ระบบจะตรวจใหม่ภายหลัง";
    };
  }
}
