package prongsai.register;

/// The words of the register's pages.
public final class RegisterWords {
  private RegisterWords() {}

  /// The name of a part of an agency.
  public static String part(String part) {
    return switch (part) {
      case "name" -> "ชื่อหน่วยงาน";
      case "name_en" -> "ชื่อภาษาอังกฤษ";
      case "type" -> "ประเภท";
      case "ministry" -> "กระทรวงหรือสังกัด";
      case "province" -> "จังหวัด";
      case "parent_code" -> "รหัสต้นสังกัด";
      case "active" -> "สถานะ";
      default -> throw new IllegalArgumentException("no part of an agency: " + part);
    };
  }

  /// A value as people read it.
  public static String value(String part, String value) {
    if (part.equals("active")) return value.equals("true") ? "เข้ารับการประเมิน" : "ยกเลิก";
    return value.isEmpty() ? "(ว่าง)" : value;
  }
}
