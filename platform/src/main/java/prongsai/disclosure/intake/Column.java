package prongsai.disclosure.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a column of a pasted table holds, by its heading or by its cells.
enum Column {
  CODE,
  NAME,
  LINK,
  DESCRIPTION,
  HAS,
  /// Nothing that is wanted.
  OTHER;

  private static final Pattern LINKISH =
      Pattern.compile(
          "(?is)(?:[a-z][a-z0-9+.-]*:/|www\\.).*|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?:[/?#:]\\S*)?");

  /// Headings in small letters and without blanks.
  private static final Map<Column, List<String>> HEADINGS =
      Map.of(
          CODE,
          List.of(
              "ข้อ",
              "ข้อที่",
              "รหัส",
              "รหัสข้อ",
              "เลขข้อ",
              "ลำดับ",
              "ลำดับที่",
              "ที่",
              "oit",
              "item",
              "code",
              "no",
              "no."),
          NAME,
          List.of(
              "ชื่อข้อ",
              "รายการ",
              "ข้อมูล",
              "ข้อมูลที่ต้องเปิดเผย",
              "ประเด็น",
              "ตัวชี้วัดย่อย",
              "name",
              "title"),
          LINK,
          List.of(
              "url",
              "urls",
              "ลิงก์",
              "ลิงค์",
              "ลิ้งค์",
              "ลิงก์(url)",
              "link",
              "links",
              "ที่อยู่เว็บไซต์",
              "ที่อยู่ลิงก์",
              "urlเชื่อมโยง"),
          DESCRIPTION,
          List.of("คำอธิบาย", "คำอธิบายเพิ่มเติม", "รายละเอียด", "หมายเหตุ", "description", "note"),
          HAS,
          List.of("มี/ไม่มี", "มีหรือไม่มี", "มี", "สถานะ", "คำตอบ", "ผล", "status"));

  /// The column of a heading; empty for other words.
  static Optional<Column> headed(String cell) {
    String word = cell.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", "");
    return HEADINGS.entrySet().stream()
        .filter(one -> one.getValue().contains(word))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// Whether somebody meant a link, well written or not.
  static boolean isLinkish(String cell) {
    return LINKISH.matcher(cell.strip()).matches();
  }

  /// `yes` or `no`; empty for other words.
  static Optional<String> has(String cell) {
    return switch (cell.strip().toLowerCase(Locale.ROOT)) {
      case "มี", "yes", "y", "✓", "✔", "true", "ใช่" -> Optional.of("yes");
      case "ไม่มี", "no", "n", "✗", "✘", "false", "ไม่ใช่" -> Optional.of("no");
      default -> Optional.empty();
    };
  }
}
