package prongsai.evidence;

import java.util.Locale;

/// Words for evidence.
public final class EvidenceWords {
  private static final long KILO = 1_000;

  private EvidenceWords() {}

  /// What a part is.
  public static String part(String name) {
    return switch (name) {
      case Part.WARC -> "แฟ้มเก็บคำขอและคำตอบ (WARC)";
      case Part.TEXT -> "ข้อความในหน้า";
      case Part.PICTURE -> "ภาพหน้าเว็บ";
      default -> name;
    };
  }

  /// Why it was looked at.
  public static String occasion(String occasion) {
    return switch (occasion) {
      case "REQUEST" -> "มีผู้ขอให้ตรวจ";
      case "NIGHT" -> "ตรวจประจำคืน";
      case "SUBMISSION" -> "ผู้บริหารอนุมัติรายการ";
      case "ASSESSMENT" -> "ก่อนผู้ตรวจประเมินให้คะแนน";
      default -> occasion;
    };
  }

  /// A number of bytes.
  public static String size(long bytes) {
    if (bytes < KILO) return bytes + " ไบต์";
    if (bytes < KILO * KILO) return Math.round(bytes / (double) KILO) + " กิโลไบต์";
    return String.format(Locale.ROOT, "%.1f เมกะไบต์", bytes / (double) (KILO * KILO));
  }
}
