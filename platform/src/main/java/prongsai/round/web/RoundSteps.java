package prongsai.round.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import prongsai.round.Days;
import prongsai.round.Round;
import prongsai.round.RoundChange;
import prongsai.round.RoundCourse;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;
import prongsai.web.FormErrors;
import prongsai.web.Typed;

/// The steps of a round that cannot be taken back: each has a page that says what will happen, and
/// needs a fresh proof of who is there.
@Controller
class RoundSteps {
  private static final String ROUND = "/desk/rounds/{id:[0-9a-f-]{36}}";

  private final RoundAccess access;
  private final RoundCourse course;
  private final RoundSheets sheets;
  private final Rights rights;

  RoundSteps(RoundAccess access, RoundCourse course, RoundSheets sheets, Rights rights) {
    this.access = access;
    this.course = course;
    this.sheets = sheets;
    this.rights = rights;
  }

  @GetMapping(ROUND + "/open")
  String mayOpen(@PathVariable String id, Model model) {
    return page("rounds/open", fresh(id, Permission.MANAGE_ROUNDS), model, FormErrors.NONE);
  }

  @PostMapping(ROUND + "/open/confirm")
  String open(@PathVariable String id, Model model, HttpServletResponse response) {
    RoundAccess.Found found = fresh(id, Permission.MANAGE_ROUNDS);
    RoundChange change = course.open(found.round().id(), rights.actor());
    return answer("rounds/open", change, found, model, response);
  }

  @GetMapping(ROUND + "/extend")
  String mayExtend(@PathVariable String id, Model model) {
    RoundAccess.Found found = fresh(id, Permission.MANAGE_ROUNDS);
    lasts(
        model,
        Days.of(found.round().iit()).last().toString(),
        Days.of(found.round().eit()).last().toString());
    return page("rounds/extend", found, model, FormErrors.NONE);
  }

  @PostMapping(ROUND + "/extend/confirm")
  String extend(
      @PathVariable String id,
      @RequestParam(name = "iit_last", defaultValue = "") String iit,
      @RequestParam(name = "eit_last", defaultValue = "") String eit,
      Model model,
      HttpServletResponse response) {
    RoundAccess.Found found = fresh(id, Permission.MANAGE_ROUNDS);
    List<Problem> problems = new ArrayList<>();
    Optional<LocalDate> iitLast = day("iit_last", iit, problems);
    Optional<LocalDate> eitLast = day("eit_last", eit, problems);
    RoundChange change =
        iitLast.isPresent() && eitLast.isPresent()
            ? course.extend(found.round().id(), iitLast.get(), eitLast.get(), rights.actor())
            : new RoundChange.Refused(problems);
    lasts(model, iit, eit);
    return answer("rounds/extend", change, found, model, response);
  }

  private static Optional<LocalDate> day(String field, String typed, List<Problem> problems) {
    Optional<LocalDate> day = Typed.date(typed);
    if (day.isEmpty()) problems.add(Problem.error("round/no-date", Where.part(field)));
    return day;
  }

  private static void lasts(Model model, String iit, String eit) {
    model.addAttribute("iitLast", iit);
    model.addAttribute("eitLast", eit);
  }

  @GetMapping(ROUND + "/close")
  String mayClose(@PathVariable String id, Model model) {
    return page("rounds/close", fresh(id, Permission.CLOSE_ROUND), model, FormErrors.NONE);
  }

  @PostMapping(ROUND + "/close/confirm")
  String close(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String early,
      Model model,
      HttpServletResponse response) {
    RoundAccess.Found found = fresh(id, Permission.CLOSE_ROUND);
    RoundChange change = course.close(found.round().id(), early.equals("1"), rights.actor());
    return answer("rounds/close", change, found, model, response);
  }

  private RoundAccess.Found fresh(String id, Permission permission) {
    RoundAccess.Found found = access.find(id, permission);
    rights.requireFresh();
    return found;
  }

  private String answer(
      String template,
      RoundChange change,
      RoundAccess.Found found,
      Model model,
      HttpServletResponse response) {
    return switch (change) {
      case RoundChange.Done(Round round) -> RoundHome.redirect(round);
      case RoundChange.Refused(List<Problem> problems) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield page(template, found, model, FormErrors.of(problems));
      }
    };
  }

  private String page(String template, RoundAccess.Found found, Model model, FormErrors errors) {
    model.addAttribute("view", sheets.of(found.round(), found.agency(), errors));
    return template;
  }
}
