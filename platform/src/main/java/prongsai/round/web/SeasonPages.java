package prongsai.round.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.agency.AgencyCondition;
import prongsai.round.SeasonOpening;
import prongsai.round.SeasonOrder;
import prongsai.round.SeasonReport;
import prongsai.scoring.problem.Problem;
import prongsai.web.FormErrors;

/// Opening the rounds of many agencies in one act: say which and when, see how many that makes, say
/// yes, read what came of it.
@Controller
class SeasonPages {
  private final SeasonOpening season;
  private final Agencies agencies;
  private final Rights rights;
  private final Clock clock;

  SeasonPages(SeasonOpening season, Agencies agencies, Rights rights, Clock clock) {
    this.season = season;
    this.agencies = agencies;
    this.rights = rights;
    this.clock = clock;
  }

  @GetMapping("/desk/rounds/season")
  String blank(Model model) {
    rights.require(Permission.MANAGE_ROUNDS);
    rights.requireFresh();
    RoundForm empty = RoundPlanning.empty(clock);
    SeasonForm form = new SeasonForm("", "", "", empty.year(), empty.framework(), "", "", "", "");
    return form(form, FormErrors.NONE, model);
  }

  @PostMapping("/desk/rounds/season")
  String preview(SeasonForm form, Model model, HttpServletResponse response) {
    rights.require(Permission.MANAGE_ROUNDS);
    List<Problem> problems = new ArrayList<>();
    Optional<SeasonOrder> order = form.order(problems);
    order.ifPresent(one -> problems.addAll(season.problems(one)));
    if (!problems.isEmpty()) return refused(form, problems, model, response);
    model.addAttribute("view", view(form, FormErrors.NONE, order, order.map(season::preview)));
    return "rounds/season-preview";
  }

  @PostMapping("/desk/rounds/season/confirm")
  String open(SeasonForm form, Model model, HttpServletResponse response) {
    rights.require(Permission.MANAGE_ROUNDS);
    rights.requireFresh();
    List<Problem> problems = new ArrayList<>();
    Optional<SeasonOrder> order = form.order(problems);
    if (order.isEmpty()) return refused(form, problems, model, response);
    return switch (season.open(order.get(), rights.actor())) {
      case SeasonOpening.Outcome.Opened(SeasonReport report) ->
          "redirect:/desk/rounds/season/" + report.id();
      case SeasonOpening.Outcome.Refused(List<Problem> wrong) ->
          refused(form, wrong, model, response);
    };
  }

  @GetMapping("/desk/rounds/season/{id:[0-9a-f-]{36}}")
  String report(@PathVariable UUID id, Model model) {
    rights.require(Permission.MANAGE_ROUNDS);
    model.addAttribute(
        "report",
        season.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    return "rounds/season-report";
  }

  private String refused(
      SeasonForm form, List<Problem> problems, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(form, FormErrors.of(problems), model);
  }

  private String form(SeasonForm form, FormErrors errors, Model model) {
    model.addAttribute("view", view(form, errors, Optional.empty(), Optional.empty()));
    return "rounds/season";
  }

  private SeasonView view(
      SeasonForm form,
      FormErrors errors,
      Optional<SeasonOrder> order,
      Optional<SeasonOpening.Preview> preview) {
    AgencyCondition all = AgencyCondition.ALL;
    return new SeasonView(
        form,
        RoundList.options("ทุกประเภท", agencies.types(all)),
        RoundList.options("ทุกกระทรวงหรือสังกัด", agencies.ministries(all)),
        RoundList.options("ทุกจังหวัด", agencies.provinces(all)),
        FrameworkOptions.all(),
        errors,
        order,
        preview);
  }
}
