package prongsai.register;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import prongsai.agency.Agency;
import prongsai.agency.AgencyEntry;
import prongsai.agency.AgencyId;
import prongsai.agency.Register;
import prongsai.agency.RegisterPlan;
import prongsai.agency.Wishes;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;
import prongsai.web.FormErrors;

/// Adding an agency by hand, and changing one.
@Controller
class AgencyForms {
  private final Rights rights;
  private final RegisterScope scope;
  private final Agencies agencies;
  private final Register register;
  private final RegisterTrail trail;

  AgencyForms(
      Rights rights,
      RegisterScope scope,
      Agencies agencies,
      Register register,
      RegisterTrail trail) {
    this.rights = rights;
    this.scope = scope;
    this.agencies = agencies;
    this.register = register;
    this.trail = trail;
  }

  @GetMapping("/desk/agencies/new")
  String blank(Model model) {
    rights.require(Permission.MANAGE_AGENCIES);
    return form(
        model,
        Optional.empty(),
        new AgencyEntry("", "", "", "", "", "", "", true),
        FormErrors.NONE);
  }

  @PostMapping("/desk/agencies/new")
  String add(AgencyForm form, Model model, HttpServletResponse response) {
    rights.require(Permission.MANAGE_AGENCIES);
    AgencyEntry entry = form.entry();
    List<Problem> problems = new ArrayList<>();
    agencies
        .byCode(entry.code())
        .ifPresent(taken ->
            problems.add(
                Problem.error(
                    "agency/code-taken",
                    Where.part("code"),
                    "code",
                    entry.code(),
                    "name",
                    taken.name())));
    if (problems.isEmpty()) problems.addAll(write(entry));
    if (problems.isEmpty())
      return "redirect:/desk/agencies/" + agencies.byCode(entry.code()).orElseThrow().id();
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(model, Optional.empty(), entry, FormErrors.of(problems));
  }

  @GetMapping("/desk/agencies/{id:\\d{1,18}}/edit")
  String filled(@PathVariable long id, Model model) {
    Agency agency = manageable(id);
    return form(model, Optional.of(agency), register.entry(agency), FormErrors.NONE);
  }

  @PostMapping("/desk/agencies/{id:\\d{1,18}}/edit")
  String change(@PathVariable long id, AgencyForm form, Model model, HttpServletResponse response) {
    Agency agency = manageable(id);
    AgencyEntry entry = form.entry(agency.code());
    List<Problem> problems = write(entry);
    if (problems.isEmpty()) return "redirect:/desk/agencies/" + id;
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(model, Optional.of(agency), entry, FormErrors.of(problems));
  }

  private List<Problem> write(AgencyEntry entry) {
    Wishes wish = Wishes.typed(entry);
    RegisterPlan plan = register.plan(wish);
    if (!plan.problems().isEmpty()) return plan.problems();
    register.carryOut(wish, plan.sha256(), done -> trail.typed(done));
    return List.of();
  }

  private String form(Model model, Optional<Agency> agency, AgencyEntry entry, FormErrors errors) {
    model.addAttribute(
        "view",
        new AgencyFormView(
            agency, entry, errors, scope.types(), scope.ministries(), scope.provinces()));
    return "register/form";
  }

  private Agency manageable(long id) {
    rights.require(Permission.MANAGE_AGENCIES, new AgencyId(id));
    return agencies
        .find(new AgencyId(id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
