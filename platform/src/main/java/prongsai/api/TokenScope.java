package prongsai.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import prongsai.access.Permission;

/// What a token is for. All of it is reading; a token never does more than its owner may.
public enum TokenScope {
  AGENCIES("agencies:read", Permission.READ_AGENCY, "ทะเบียนหน่วยงานและรอบการประเมิน"),
  PARTICIPATION("participation:read", Permission.READ_PARTICIPATION, "จำนวนผู้ตอบแต่ละวัน"),
  RESULTS("results:read", Permission.READ_RESULTS, "ผลการประเมินและเอกสาร"),
  ANOMALIES("anomalies:read", Permission.READ_ANOMALIES, "จำนวนคำตอบที่มีข้อสังเกต"),
  ANSWERS(
      "answers:export",
      Permission.EXPORT_ANSWERS,
      "คำตอบรายชุดที่ไม่ระบุตัวตน และจำนวนผู้เลือกแต่ละตัวเลือก"),
  AUDIT("audit:read", Permission.READ_AUDIT, "บันทึกการใช้งานระบบ");

  private final String written;
  private final Permission permission;
  private final String thai;

  TokenScope(String written, Permission permission, String thai) {
    this.written = written;
    this.permission = permission;
    this.thai = thai;
  }

  /// Such as `agencies:read`.
  public String written() {
    return written;
  }

  /// The permission that it lets a program use.
  public Permission permission() {
    return permission;
  }

  /// What can be read with it, in Thai.
  public String thai() {
    return thai;
  }

  /// The scope so written.
  public static Optional<TokenScope> read(String written) {
    return Arrays.stream(values()).filter(one -> one.written.equals(written)).findFirst();
  }

  /// The permissions of several; to see agencies is one of them whenever there is any, since nobody
  /// reads about an agency that may not be known to be there.
  public static Set<Permission> permissions(Set<TokenScope> scopes) {
    Set<Permission> permissions = EnumSet.of(Permission.READ_AGENCY);
    scopes.forEach(scope -> permissions.add(scope.permission));
    return permissions;
  }
}
