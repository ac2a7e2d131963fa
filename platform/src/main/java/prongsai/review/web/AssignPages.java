package prongsai.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.Account;
import prongsai.access.AgencyScope;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.agency.AgencyCondition;
import prongsai.agency.AgencyFilter;
import prongsai.checking.CheckRuns;
import prongsai.checking.Occasion;
import prongsai.review.Assigning;
import prongsai.review.AssignmentPlan;
import prongsai.review.Fitness;
import prongsai.round.Rounds;
import prongsai.scoring.framework.FiscalYear;
import prongsai.web.FormErrors;
import prongsai.web.Typed;

/// Assigns the items of many rounds to assessors in one act, which is shown before it is done.
@Controller
class AssignPages {
  private static final String PATH = "/desk/review/assign";
  private final Rights rights;
  private final Rounds rounds;
  private final Agencies agencies;
  private final Assigning assigning;
  private final Fitness fitness;
  private final CheckRuns checks;

  AssignPages(
      Rights rights,
      Rounds rounds,
      Agencies agencies,
      Assigning assigning,
      Fitness fitness,
      CheckRuns checks) {
    this.rights = rights;
    this.rounds = rounds;
    this.agencies = agencies;
    this.assigning = assigning;
    this.fitness = fitness;
    this.checks = checks;
  }

  /// As sent.
  record Sent(
      @Nullable String year,
      @Nullable String q,
      @Nullable String type,
      @Nullable String province,
      @Nullable String share,
      @Nullable List<String> assessors,
      @Nullable String plan) {
    AssignForm form(String usualYear) {
      return new AssignForm(
          year == null ? usualYear : year,
          new AgencyFilter(plain(q), plain(type), "", plain(province), false),
          share == null ? Integer.toString(AssignForm.USUAL_SHARE) : Typed.text(share),
          assessors == null ? List.of() : assessors);
    }

    private static String plain(@Nullable String typed) {
      return typed == null ? "" : Typed.text(typed);
    }
  }

  @GetMapping(PATH)
  ModelAndView page(Sent sent) {
    rights.requireSomewhere(Permission.MANAGE_REVIEW);
    return page(form(sent), FormErrors.NONE, Optional.empty(), false, HttpStatus.OK);
  }

  private AssignForm form(Sent sent) {
    return sent.form(rounds.years().stream().findFirst().map(FiscalYear::toString).orElse(""));
  }

  @PostMapping(PATH)
  ModelAndView assign(Sent sent, @RequestParam("do") Optional<String> carryOut) {
    rights.requireSomewhere(Permission.MANAGE_REVIEW);
    AssignForm form = form(sent);
    FormErrors errors = form.errors(fitness.assessors(), rounds.years());
    if (!errors.isEmpty())
      return page(form, errors, Optional.empty(), false, HttpStatus.UNPROCESSABLE_CONTENT);
    List<Account> chosen = form.chosen(fitness.assessors());
    List<Assigning.Waiting> waiting = waiting(form);
    int share = form.percent().orElseThrow();
    AssignmentPlan plan = assigning.plan(waiting, chosen, share);
    boolean same = plan.sha256().equals(sent.plan());
    if (carryOut.isPresent()
        && same
        && assigning.carryOut(plan, waiting, chosen, share, rights.actor())) {
      waiting.forEach(one -> checks.start(one.round().id(), Occasion.ASSESSMENT));
      return new ModelAndView("redirect:/desk/review/rounds?assigned=" + waiting.size());
    }
    return page(
        form,
        errors,
        Optional.of(plan),
        carryOut.isPresent(),
        carryOut.isPresent() ? HttpStatus.CONFLICT : HttpStatus.OK);
  }

  private List<Assigning.Waiting> waiting(AssignForm form) {
    return form.year(rounds.years())
        .map(year -> assigning.waiting(year, managed().and(form.filter().condition())))
        .orElse(List.of());
  }

  private AgencyCondition managed() {
    AgencyScope scope = rights.scope(Permission.MANAGE_REVIEW);
    return new AgencyCondition(scope.condition("a"), scope.parameters());
  }

  private ModelAndView page(
      AssignForm form,
      FormErrors errors,
      Optional<AssignmentPlan> plan,
      boolean changed,
      HttpStatus status) {
    AgencyCondition managed = managed();
    AssignView view =
        new AssignView(
            form,
            errors,
            years(),
            options("ทุกประเภท", agencies.types(managed)),
            options("ทุกจังหวัด", agencies.provinces(managed)),
            waiting(form).stream().map(Assigning.Waiting::agencyName).toList(),
            fitness.assessors(),
            plan,
            changed);
    return new ModelAndView("review/assign", Map.of("view", view), status);
  }

  private Map<String, String> years() {
    Map<String, String> options = new LinkedHashMap<>();
    rounds.years().forEach(year -> options.put(year.toString(), "พ.ศ. " + year));
    return options;
  }

  private static Map<String, String> options(String all, List<String> values) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("", all);
    values.forEach(value -> options.put(value, value));
    return options;
  }
}
