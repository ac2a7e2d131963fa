package prongsai.access.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.internal.Enrolment;
import prongsai.documents.sheet.QrCodeSvg;

/// The page that shows the secret of an authenticator app and asks for its first code.
final class EnrolmentView {
  /// The code did not fit.
  static final String WRONG =
      "รหัสไม่ถูกต้อง โปรดตรวจสอบว่าเวลาในโทรศัพท์ตรงกับเวลาจริง แล้วกรอกรหัสที่แอปแสดงอยู่ขณะนี้";

  private EnrolmentView() {}

  /// The page.
  ///
  /// @param sealed the enrolment for the hidden field
  /// @param action where the form goes
  /// @param error what was wrong with the code before, or empty
  static ModelAndView of(Enrolment enrolment, String sealed, String action, String error) {
    ModelAndView page =
        new ModelAndView(
            "access/enrolment",
            Map.of(
                "qr",
                QrCodeSvg.of(enrolment.address(), "คิวอาร์โค้ดสำหรับเพิ่มบัญชีในแอปยืนยันตัวตน"),
                "secret",
                enrolment.written(),
                "sealed",
                sealed,
                "action",
                action,
                "error",
                error));
    if (!error.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
