package prongsai.api.web;

import prongsai.scoring.problem.Language;

/// The kinds of problems that the API answers with. Each has a code of the one catalogue, from
/// which its `detail` comes, and its place on the page `/api/v1`, which is its `type`.
enum Fault {
  UNKNOWN_PARAMETER("api/unknown-parameter", 400, "พารามิเตอร์ที่ไม่รู้จัก", "Unknown parameter"),
  REPEATED_PARAMETER("api/repeated-parameter", 400, "พารามิเตอร์ซ้ำ", "Repeated parameter"),
  BAD_PARAMETER("api/bad-parameter", 400, "ค่าพารามิเตอร์ไม่ถูกต้อง", "Bad value of a parameter"),
  BAD_REQUEST("api/bad-request", 400, "คำขออ่านไม่ได้", "Request not understood"),
  NO_TOKEN("api/no-token", 401, "ยังไม่ได้แสดงโทเคน", "No token"),
  BAD_TOKEN("api/bad-token", 401, "โทเคนใช้ไม่ได้", "Token not accepted"),
  FORBIDDEN("api/forbidden", 403, "ไม่มีสิทธิ์", "Not permitted"),
  NOT_FOUND("api/not-found", 404, "ไม่พบข้อมูล", "Not found"),
  NO_RESULT("api/no-result", 404, "ยังไม่มีผลการประเมิน", "No result yet"),
  NO_SUCH_METHOD("api/no-such-method", 405, "วิธีเรียกที่ไม่รองรับ", "Method not allowed"),
  NOT_ACCEPTABLE("api/not-acceptable", 406, "รูปแบบที่ไม่รองรับ", "Not acceptable"),
  STILL_COLLECTING("api/still-collecting", 409, "รอบยังรับคำตอบอยู่", "Still collecting"),
  TOO_FEW_ANSWERS("api/too-few-answers", 409, "คำตอบน้อยเกินไป", "Too few answers"),
  TOO_LARGE("api/too-large", 413, "คำขอใหญ่เกินไป", "Request too large"),
  TOO_MANY("api/too-many-requests", 429, "คำขอถี่เกินไป", "Too many requests"),
  BROKEN("api/broken", 500, "ระบบขัดข้อง", "Fault of the server"),
  BUSY("api/busy", 503, "ระบบไม่ว่าง", "Server busy");

  private final String code;
  private final int status;
  private final String thai;
  private final String english;

  Fault(String code, int status, String thai, String english) {
    this.code = code;
    this.status = status;
    this.thai = thai;
    this.english = english;
  }

  /// Code of its message in the catalogue.
  String code() {
    return code;
  }

  /// HTTP status.
  int status() {
    return status;
  }

  /// The member `title`.
  String title(Language language) {
    return switch (language) {
      case TH -> thai;
      case EN -> english;
    };
  }

  /// The member `type`: where the kind is described.
  String type() {
    return "/api/v1#" + anchor();
  }

  /// Its place on that page.
  String anchor() {
    return code.substring(code.indexOf('/') + 1);
  }
}
