package prongsai.disclosure;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Which values a field takes.
final class FieldRules {
  private static final int LONGEST_TEXT = 4_000;
  private static final int LONGEST_ADDRESS = 2_000;
  private static final int FIRST_YEAR = 1957;
  private static final int LAST_YEAR = 2157;

  private FieldRules() {}

  static Optional<String> fault(Field field, String value) {
    if (value.isEmpty()) return Optional.empty();
    if (value.indexOf('\0') >= 0) return Optional.of("ข้อความมีอักขระที่ใช้ไม่ได้");
    String key = field.key();
    if (key.equals("has"))
      return value.equals("yes") || value.equals("no")
          ? Optional.empty()
          : Optional.of("เลือก มี หรือ ไม่มี");
    if (key.equals("content-date")) return date(value);
    if (key.startsWith("element."))
      return value.equals("1")
          ? Optional.empty()
          : Optional.of("ค่าของช่องทำเครื่องหมายไม่ถูกต้อง");
    if (key.endsWith(".url")) return address(value);
    return value.length() <= LONGEST_TEXT
        ? Optional.empty()
        : Optional.of("ข้อความยาวได้ไม่เกิน 4,000 ตัวอักษร ขณะนี้มี " + value.length());
  }

  private static Optional<String> date(String value) {
    try {
      int year = LocalDate.parse(value).getYear();
      return year >= FIRST_YEAR && year <= LAST_YEAR
          ? Optional.empty()
          : Optional.of("ปีของวันที่ไม่น่าจะถูกต้อง โปรดตรวจอีกครั้ง");
    } catch (DateTimeException noDate) {
      return Optional.of("วันที่ไม่ถูกต้อง ตัวอย่างที่ถูกต้องคือ 2022-03-31");
    }
  }

  private static Optional<String> address(String value) {
    if (value.length() > LONGEST_ADDRESS) return Optional.of("ลิงก์ยาวได้ไม่เกิน 2,000 ตัวอักษร");
    if (value.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c)))
      return Optional.of("ลิงก์มีช่องว่าง หากมีหลายลิงก์ ให้ใส่ช่องละหนึ่งลิงก์");
    String lower = value.toLowerCase(java.util.Locale.ROOT);
    if (!lower.startsWith("http://") && !lower.startsWith("https://"))
      return Optional.of("ลิงก์ต้องขึ้นต้นด้วย http:// หรือ https://");
    try {
      URI uri = new URI(value);
      return uri.getRawAuthority() == null || uri.getRawAuthority().contains("@")
          ? Optional.of("ลิงก์ไม่มีชื่อเว็บไซต์ โปรดคัดลอกลิงก์ใหม่ทั้งหมดจากแถบที่อยู่")
          : Optional.empty();
    } catch (URISyntaxException noAddress) {
      return Optional.of("ลิงก์เขียนไม่ถูกต้อง โปรดคัดลอกใหม่ทั้งหมดจากแถบที่อยู่ของเบราว์เซอร์");
    }
  }
}
