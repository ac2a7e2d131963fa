package prongsai.round.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import prongsai.agency.Agency;
import prongsai.agency.AgencyId;
import prongsai.round.Round;
import prongsai.round.RoundChange;
import prongsai.round.RoundCourse;
import prongsai.round.RoundDraft;
import prongsai.round.RoundState;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.problem.Problem;
import prongsai.web.FormErrors;
import prongsai.web.ThaiDates;

/// Planning a round: its year, its rules, its days, and how many people there are to ask.
@Controller
class RoundPlanning {
  private final RoundAccess access;
  private final RoundCourse course;
  private final Rights rights;
  private final Clock clock;

  RoundPlanning(RoundAccess access, RoundCourse course, Rights rights, Clock clock) {
    this.access = access;
    this.course = course;
    this.rights = rights;
    this.clock = clock;
  }

  @GetMapping("/desk/rounds/new")
  String blank(@RequestParam long agency, Model model) {
    Agency of = access.agency(new AgencyId(agency), Permission.MANAGE_ROUNDS);
    return form(model, of, Optional.empty(), empty(clock), FormErrors.NONE);
  }

  /// The form of a new round: of this fiscal year, by the latest framework.
  static RoundForm empty(Clock clock) {
    LocalDate today = ThaiDates.today(clock);
    String year = FiscalYear.containing(today).toString();
    String framework = FrameworkOptions.all().keySet().stream().findFirst().orElse("");
    return new RoundForm(year, framework, "", "", "", "", "", "");
  }

  @PostMapping("/desk/rounds/new")
  String plan(
      @RequestParam long agency, RoundForm form, Model model, HttpServletResponse response) {
    Agency of = access.agency(new AgencyId(agency), Permission.MANAGE_ROUNDS);
    List<Problem> problems = new ArrayList<>();
    Optional<RoundDraft> draft = form.draft(problems);
    RoundChange change =
        draft
            .map(one -> course.plan(of, one, rights.actor()))
            .orElseGet(() -> new RoundChange.Refused(problems));
    return answer(change, of, Optional.empty(), form, model, response);
  }

  @GetMapping("/desk/rounds/{id:[0-9a-f-]{36}}/edit")
  String filled(@PathVariable String id, Model model) {
    RoundAccess.Found found = access.find(id, Permission.MANAGE_ROUNDS);
    Round round = found.round();
    if (round.state() != RoundState.PLANNED) return RoundHome.redirect(round);
    return form(model, found.agency(), Optional.of(round), RoundForm.of(round), FormErrors.NONE);
  }

  @PostMapping("/desk/rounds/{id:[0-9a-f-]{36}}/edit")
  String change(
      @PathVariable String id, RoundForm form, Model model, HttpServletResponse response) {
    RoundAccess.Found found = access.find(id, Permission.MANAGE_ROUNDS);
    List<Problem> problems = new ArrayList<>();
    RoundForm sameYear =
        new RoundForm(
            found.round().year().toString(),
            form.framework(),
            form.iitFirst(),
            form.iitLast(),
            form.eitFirst(),
            form.eitLast(),
            form.staff(),
            form.visitors());
    RoundChange change =
        sameYear
            .draft(problems)
            .map(draft -> course.change(found.round().id(), draft, rights.actor()))
            .orElseGet(() -> new RoundChange.Refused(problems));
    return answer(change, found.agency(), Optional.of(found.round()), sameYear, model, response);
  }

  private String answer(
      RoundChange change,
      Agency agency,
      Optional<Round> before,
      RoundForm form,
      Model model,
      HttpServletResponse response) {
    return switch (change) {
      case RoundChange.Done(Round round) -> RoundHome.redirect(round);
      case RoundChange.Refused(List<Problem> problems) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield form(model, agency, before, form, FormErrors.of(problems));
      }
    };
  }

  private static String form(
      Model model, Agency agency, Optional<Round> round, RoundForm form, FormErrors errors) {
    Map<String, String> frameworks = FrameworkOptions.all();
    model.addAttribute("view", new RoundFormView(agency, round, form, frameworks, errors));
    return "rounds/form";
  }
}
