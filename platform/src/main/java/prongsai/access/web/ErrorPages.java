package prongsai.access.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import prongsai.web.PageHeaders;

/// What is shown when a page cannot be: what happened, and what to do. Nothing of the inside.
@Controller
class ErrorPages implements ErrorController {
  /// Attribute of a request: whether it was refused because its form did not come from here.
  static final String FORGED = "prongsai.forged";

  @RequestMapping(path = "${spring.web.error.path:/error}", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    // what is refused before the security chain has no headers of it
    response.setHeader("Content-Security-Policy", PageHeaders.CONTENT_SECURITY_POLICY);
    return new ModelAndView("access/error", Map.of("words", words(request)));
  }

  @RequestMapping("${spring.web.error.path:/error}")
  ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
    HttpStatus status = status(request);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(ProblemDetail.forStatus(status));
  }

  private static HttpStatus status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return code instanceof Integer number
        ? Objects.requireNonNullElse(HttpStatus.resolve(number), HttpStatus.INTERNAL_SERVER_ERROR)
        : HttpStatus.NOT_FOUND;
  }

  private static ErrorWords words(HttpServletRequest request) {
    HttpStatus status = status(request);
    if (Boolean.TRUE.equals(request.getAttribute(FORGED)))
      return new ErrorWords(
          403,
          "แบบฟอร์มนี้หมดอายุแล้ว",
          "อาจเป็นเพราะท่านเปิดหน้านี้ทิ้งไว้นาน หรือเข้าสู่ระบบใหม่ในหน้าต่างอื่น โปรดย้อนกลับไปเปิดหน้าเดิมอีกครั้ง แล้วกรอกและส่งใหม่");
    return switch (status) {
      case FORBIDDEN ->
          new ErrorWords(
              403,
              "บัญชีของท่านไม่มีสิทธิ์ทำรายการนี้",
              "หากท่านจำเป็นต้องใช้ โปรดติดต่อผู้ดูแลระบบเพื่อขอสิทธิ์");
      case NOT_FOUND ->
          new ErrorWords(
              404, "ไม่พบหน้าที่ท่านต้องการ", "ที่อยู่อาจพิมพ์ไม่ครบ หรือหน้านี้ไม่มีอยู่แล้ว");
      case METHOD_NOT_ALLOWED, BAD_REQUEST, UNSUPPORTED_MEDIA_TYPE ->
          new ErrorWords(
              status.value(), "ระบบอ่านข้อมูลที่ส่งมาไม่ได้", "โปรดย้อนกลับไปกรอกแบบฟอร์มอีกครั้ง");
      case CONTENT_TOO_LARGE ->
          new ErrorWords(413, "ไฟล์หรือข้อมูลที่ส่งมามีขนาดใหญ่เกินไป", "โปรดลดขนาดแล้วส่งใหม่");
      case TOO_MANY_REQUESTS, SERVICE_UNAVAILABLE ->
          new ErrorWords(
              status.value(), "ขณะนี้มีผู้ใช้งานจำนวนมาก", "โปรดรอสักครู่แล้วลองอีกครั้ง");
      default ->
          status.is4xxClientError()
              ? new ErrorWords(status.value(), "ระบบทำรายการนี้ไม่ได้", "โปรดย้อนกลับไปลองอีกครั้ง")
              : new ErrorWords(
                  status.value(),
                  "ระบบขัดข้อง",
                  "ข้อมูลที่บันทึกไว้แล้วไม่สูญหาย โปรดลองอีกครั้งในอีกสักครู่ หากยังพบปัญหา โปรดแจ้งผู้ดูแลระบบพร้อมเวลาที่พบ");
    };
  }
}
