package prongsai.disclosure.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.disclosure.Checklist.State;
import prongsai.disclosure.ChecklistFilling;
import prongsai.round.RoundState;
import prongsai.web.FormErrors;
import prongsai.web.ThaiDates;
import prongsai.web.Typed;

/// Sets the last day on which a checklist can be filled in.
@Controller
class DeadlinePage {
  private final ChecklistAccess access;
  private final ChecklistFilling filling;
  private final Rights rights;

  DeadlinePage(ChecklistAccess access, ChecklistFilling filling, Rights rights) {
    this.access = access;
    this.filling = filling;
    this.rights = rights;
  }

  @GetMapping(TaskListPage.PATH + "/deadline")
  String deadline(@PathVariable String id, Model model) {
    ChecklistHead head = access.head(id, Permission.MANAGE_ROUNDS);
    return page(head, head.lastDay().toString(), FormErrors.NONE, model);
  }

  @PostMapping(TaskListPage.PATH + "/deadline")
  String set(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String last,
      Model model,
      HttpServletResponse response) {
    ChecklistHead head = access.head(id, Permission.MANAGE_ROUNDS);
    Optional<LocalDate> day = Typed.date(last);
    Optional<String> fault = fault(head, day);
    if (fault.isEmpty() && day.isPresent()) {
      filling.fillUntil(head.round(), ThaiDates.start(day.get().plusDays(1)), rights.actor());
      return "redirect:" + head.path();
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(head, last, FormErrors.of("last", fault.orElse("")), model);
  }

  private static Optional<String> fault(ChecklistHead head, Optional<LocalDate> day) {
    if (head.state() == State.APPROVED || head.round().state() == RoundState.FROZEN)
      return Optional.of("อนุมัติหรือยืนยันผลแล้ว จึงเปลี่ยนวันสุดท้ายไม่ได้");
    if (day.isEmpty()) return Optional.of("ระบุวันที่ เช่น 30 เมษายน 2565");
    return day.get().isBefore(ThaiDates.day(head.now()))
        ? Optional.of("วันสุดท้ายต้องไม่ก่อนวันนี้")
        : Optional.empty();
  }

  private static String page(ChecklistHead head, String last, FormErrors errors, Model model) {
    model.addAttribute("head", head);
    model.addAttribute("last", last);
    model.addAttribute("errors", errors);
    return "disclosure/deadline";
  }
}
