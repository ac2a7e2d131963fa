package prongsai.checking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.checking.CheckRun;
import prongsai.checking.CheckRuns;
import prongsai.checking.Checks;
import prongsai.checking.Occasion;
import prongsai.checking.WatchedLinks;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.Rounds;

/// All links of a round with what their last check found, and a button that checks them all.
@Controller
@RequestMapping("/desk/rounds/{id}/checks")
class CheckPages {
  private static final String SECONDS = "3";

  private final Rounds rounds;
  private final Agencies agencies;
  private final WatchedLinks links;
  private final Checks checks;
  private final CheckRuns runs;
  private final Rights rights;
  private final AuditTrail audit;

  CheckPages(
      Rounds rounds,
      Agencies agencies,
      WatchedLinks links,
      Checks checks,
      CheckRuns runs,
      Rights rights,
      AuditTrail audit) {
    this.rounds = rounds;
    this.agencies = agencies;
    this.links = links;
    this.checks = checks;
    this.runs = runs;
    this.rights = rights;
    this.audit = audit;
  }

  @GetMapping
  String page(@PathVariable UUID id, Model model, HttpServletResponse response) {
    Round round = round(id);
    Optional<CheckRun> run = runs.of(round.id());
    if (run.isPresent() && run.get().running()) response.setHeader("Refresh", SECONDS);
    model.addAttribute(
        "view",
        CheckView.of(
            round,
            agencies.find(round.agency()).orElseThrow(),
            links.of(round.id()),
            checks.latest(round.id()),
            run,
            mayCheck(round)));
    return "checking/checks";
  }

  @PostMapping
  String checkAll(@PathVariable UUID id) {
    Round round = round(id);
    if (!mayCheck(round)) rights.require(Permission.FILL_DISCLOSURE, round.agency());
    Occasion why =
        rights.may(Permission.MARK_DISCLOSURE, round.agency())
            ? Occasion.ASSESSMENT
            : Occasion.REQUEST;
    if (runs.start(round.id(), why))
      audit.record(
          AuditEvent.of(
              "checks.ordered", rights.actor(), round.agency(), Map.of("round", id.toString())));
    return "redirect:/desk/rounds/" + id + "/checks";
  }

  private boolean mayCheck(Round round) {
    return rights.may(Permission.FILL_DISCLOSURE, round.agency())
        || rights.may(Permission.MARK_DISCLOSURE, round.agency());
  }

  private Round round(UUID id) {
    Round round =
        rounds
            .find(new RoundId(id))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    rights.require(Permission.READ_DISCLOSURE, round.agency());
    return round;
  }
}
