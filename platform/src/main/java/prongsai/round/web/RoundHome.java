package prongsai.round.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.round.Round;
import prongsai.round.RoundChange;
import prongsai.round.RoundCourse;
import prongsai.scoring.problem.Problem;
import prongsai.web.FormErrors;

/// The page of a round, where its officer starts from, and the numbers of people of it.
@Controller
class RoundHome {
  private static final String ROUND = "/desk/rounds/{id:[0-9a-f-]{36}}";

  private final RoundAccess access;
  private final RoundCourse course;
  private final RoundSheets sheets;
  private final Rights rights;

  RoundHome(RoundAccess access, RoundCourse course, RoundSheets sheets, Rights rights) {
    this.access = access;
    this.course = course;
    this.sheets = sheets;
    this.rights = rights;
  }

  static String redirect(Round round) {
    return "redirect:/desk/rounds/" + round.id();
  }

  @GetMapping(ROUND)
  String home(@PathVariable String id, Model model) {
    RoundAccess.Found found = access.find(id, Permission.READ_AGENCY);
    model.addAttribute("view", sheets.of(found.round(), found.agency(), FormErrors.NONE));
    return "rounds/home";
  }

  @GetMapping(ROUND + "/numbers")
  String numbers(@PathVariable String id, Model model) {
    RoundAccess.Found found = access.find(id, Permission.MANAGE_ROUNDS);
    return numbers(found, RoundForm.of(found.round()), FormErrors.NONE, model);
  }

  @PostMapping(ROUND + "/numbers")
  String count(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String staff,
      @RequestParam(defaultValue = "") String visitors,
      Model model,
      HttpServletResponse response) {
    RoundAccess.Found found = access.find(id, Permission.MANAGE_ROUNDS);
    List<Problem> problems = new ArrayList<>();
    RoundForm form = new RoundForm("", "", "", "", "", "", staff, visitors);
    int people = form.people("staff", problems);
    int visiting = form.people("visitors", problems);
    RoundChange change =
        problems.isEmpty()
            ? course.count(found.round().id(), people, visiting, rights.actor())
            : new RoundChange.Refused(problems);
    return switch (change) {
      case RoundChange.Done(Round round) -> redirect(round);
      case RoundChange.Refused(List<Problem> wrong) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield numbers(found, form, FormErrors.of(wrong), model);
      }
    };
  }

  private String numbers(RoundAccess.Found found, RoundForm form, FormErrors errors, Model model) {
    model.addAttribute("view", sheets.of(found.round(), found.agency(), errors));
    model.addAttribute("form", form);
    return "rounds/numbers";
  }
}
