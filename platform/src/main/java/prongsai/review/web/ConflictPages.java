package prongsai.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.review.Conflict;
import prongsai.review.Conflicts;
import prongsai.web.FormErrors;
import prongsai.web.Typed;

/// Conflicts of interest: an assessor declares them, an administrator sees all and may withdraw.
@Controller
class ConflictPages {
  private static final String PATH = "/desk/review/conflicts";
  private final Rights rights;
  private final Asked asked;
  private final Agencies agencies;
  private final Conflicts conflicts;

  ConflictPages(Rights rights, Asked asked, Agencies agencies, Conflicts conflicts) {
    this.rights = rights;
    this.asked = asked;
    this.agencies = agencies;
    this.conflicts = conflicts;
  }

  @GetMapping(PATH)
  ModelAndView page(@RequestParam("taken") Optional<String> taken) {
    require();
    return page(new ConflictForm("", ""), FormErrors.NONE, taken.orElse(""), HttpStatus.OK);
  }

  private void require() {
    if (!rights.may(Permission.MANAGE_REVIEW)) rights.requireSomewhere(Permission.MARK_DISCLOSURE);
  }

  private ModelAndView page(ConflictForm form, FormErrors errors, String taken, HttpStatus status) {
    boolean manages = rights.may(Permission.MANAGE_REVIEW);
    return new ModelAndView(
        "review/conflicts",
        Map.of(
            "conflicts",
            manages ? conflicts.all() : conflicts.of(asked.account()),
            "manages",
            manages,
            "marks",
            rights.maySomewhere(Permission.MARK_DISCLOSURE),
            "form",
            form,
            "errors",
            errors,
            "taken",
            Typed.number(taken).isPresent() ? taken : ""),
        status);
  }

  @PostMapping(PATH)
  ModelAndView declare(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String reason) {
    rights.requireSomewhere(Permission.MARK_DISCLOSURE);
    ConflictForm form = new ConflictForm(Typed.text(code), Typed.text(reason));
    Optional<Agency> agency =
        agencies
            .byCode(form.code())
            .filter(found -> rights.may(Permission.MARK_DISCLOSURE, found.id()));
    Map<String, List<String>> errors = new LinkedHashMap<>();
    if (agency.isEmpty()) errors.put("code", List.of("ไม่พบหน่วยงานรหัสนี้ในขอบเขตของท่าน"));
    if (isWrong(form.reason())) errors.put("reason", List.of("ระบุเหตุผล ไม่เกิน 1,000 ตัวอักษร"));
    Optional<Integer> taken =
        errors.isEmpty()
            ? conflicts.declare(
                asked.account(), agency.orElseThrow().id(), form.reason(), rights.actor())
            : Optional.empty();
    if (taken.isPresent()) return new ModelAndView("redirect:" + PATH + "?taken=" + taken.get());
    if (errors.isEmpty()) errors.put("code", List.of("ท่านแจ้งหน่วยงานนี้ไว้แล้ว"));
    return page(form, new FormErrors(errors), "", HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static boolean isWrong(String reason) {
    return reason.isEmpty() || reason.length() > Conflict.LONGEST_REASON;
  }

  @PostMapping(PATH + "/{conflict" + Asked.ID + "}/withdraw")
  ModelAndView withdraw(
      @PathVariable("conflict") String id, @RequestParam(defaultValue = "") String reason) {
    rights.require(Permission.MANAGE_REVIEW);
    Conflict conflict = Asked.uuid(id).flatMap(conflicts::find).orElseThrow(Asked::missing);
    String words = Typed.text(reason);
    if (isWrong(words))
      return page(
          new ConflictForm("", ""),
          FormErrors.of("reason-" + id, "ระบุเหตุผลที่ถอน ไม่เกิน 1,000 ตัวอักษร"),
          "",
          HttpStatus.UNPROCESSABLE_CONTENT);
    conflicts.withdraw(conflict, asked.account(), words, rights.actor());
    return new ModelAndView("redirect:" + PATH);
  }
}
