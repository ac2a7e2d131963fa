package prongsai.progress.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.progress.Progress;
import prongsai.progress.Reported;
import prongsai.progress.Reporting;
import prongsai.web.FormErrors;

/// The page of one step: what was reported, and a form for the next report. Whatever button is
/// pressed, what was typed is kept first.
@Controller
class StepPage {
  static final String PATH =
      ProgressPages.PATH + "/{step:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

  private final ProgressAccess access;
  private final StepViews views;
  private final FormKeeping keeping;
  private final Reporting reporting;
  private final Rights rights;

  StepPage(
      ProgressAccess access,
      StepViews views,
      FormKeeping keeping,
      Reporting reporting,
      Rights rights) {
    this.access = access;
    this.views = views;
    this.keeping = keeping;
    this.reporting = reporting;
    this.rights = rights;
  }

  @GetMapping(PATH)
  String step(
      @PathVariable String id,
      @PathVariable String step,
      @RequestParam(defaultValue = "") String done,
      @RequestParam(defaultValue = "0") String meanwhile,
      Model model) {
    ProgressHead head = access.head(id, Permission.READ_PLAN);
    Progress.Found found = ProgressAccess.step(head, step);
    int others = meanwhile.matches("\\d{1,3}") ? Integer.parseInt(meanwhile) : 0;
    model.addAttribute("view", views.of(head, found, new StepViews.Told(words(done), others)));
    return "progress/step";
  }

  private static String words(String done) {
    return switch (done) {
      case "reported" -> "ส่งรายงานแล้ว รายงานอยู่ในประวัติด้านล่าง";
      case "kept" -> "เก็บร่างแล้ว ร่างนี้มีเฉพาะท่านที่เห็น และยังไม่ใช่รายงาน";
      case "file" -> "แนบไฟล์แล้ว ไฟล์จะเป็นหลักฐานเมื่อส่งรายงาน";
      case "removed" -> "นำไฟล์ออกแล้ว";
      case "said" -> "ส่งความเห็นแล้ว";
      default -> "";
    };
  }

  @PostMapping(PATH)
  String send(
      @PathVariable String id,
      @PathVariable String step,
      @RequestParam Map<String, String> sent,
      @RequestParam(name = "file", required = false) Optional<MultipartFile> file,
      Model model,
      HttpServletResponse response) {
    ProgressHead head = access.head(id, Permission.REPORT_PROGRESS);
    Progress.Found found = ProgressAccess.step(head, step);
    ReportForm form = ReportForm.of(sent);
    keeping.keep(head, found, form);
    if (!sent.getOrDefault("remove", "").isEmpty()) {
      keeping.remove(head, found, sent.getOrDefault("remove", ""));
      return back(head, step, "removed", "form");
    }
    Optional<MultipartFile> chosen = file.filter(one -> !FormKeeping.name(one).isEmpty());
    Optional<String> refused = chosen.flatMap(one -> keeping.add(head, found, one));
    if (refused.isPresent())
      return again(head, found, form, FormErrors.of("file", refused.get()), model, response);
    if (sent.containsKey("send")) return report(head, found, form, model, response);
    return back(head, step, chosen.isPresent() ? "file" : "kept", "form");
  }

  private String report(
      ProgressHead head,
      Progress.Found found,
      ReportForm form,
      Model model,
      HttpServletResponse response) {
    var files = keeping.loose(head, found);
    FormErrors errors = form.errors(files);
    if (!errors.isEmpty()) return again(head, found, form, errors, model, response);
    Reported reported =
        reporting.report(
            head.round(),
            found.step().step().id(),
            form.words(files),
            form.seen(),
            head.me(),
            rights.actor());
    return switch (reported) {
      case Reported.Refused(String why) ->
          again(head, found, form, FormErrors.of("", why), model, response);
      case Reported.Taken taken ->
          "redirect:"
              + head.path()
              + "/"
              + found.step().step().id()
              + "?done=reported&meanwhile="
              + taken.meanwhile().size();
    };
  }

  private String again(
      ProgressHead head,
      Progress.Found found,
      ReportForm form,
      FormErrors errors,
      Model model,
      HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("view", views.again(head, found, form, errors));
    return "progress/step";
  }

  /// Takes a comment; what stands in the form of the report is kept as a draft.
  @PostMapping(PATH + "/comments")
  String comment(
      @PathVariable String id,
      @PathVariable String step,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response) {
    ProgressHead head = access.head(id, Permission.REPORT_PROGRESS);
    Progress.Found found = ProgressAccess.step(head, step);
    ReportForm form = ReportForm.of(sent);
    Optional<String> refused =
        reporting.comment(
            head.round(), found.step().step().id(), form.at("comment"), head.me(), rights.actor());
    if (form.isOfReport())
      keeping.keep(head, found, refused.isEmpty() ? form.without("comment") : form);
    return refused.isEmpty()
        ? back(head, step, "said", "comments")
        : again(head, found, form, FormErrors.of("comment", refused.get()), model, response);
  }

  private static String back(ProgressHead head, String step, String done, String place) {
    return "redirect:" + head.path() + "/" + step + "?done=" + done + "#" + place;
  }
}
