package prongsai.participation.web;

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
import prongsai.participation.Oddities;
import prongsai.participation.OddityWords;
import prongsai.response.Anomaly;
import prongsai.response.Tallies;
import prongsai.round.Round;
import prongsai.round.RoundState;
import prongsai.round.RoundsAtDesk;
import prongsai.round.SetAside;

/// Shows how many answers look odd, and takes the decision on which do not count.
@Controller
class AnomaliesController {
  private final RoundsAtDesk atDesk;
  private final Agencies agencies;
  private final Tallies tallies;
  private final SetAside setAside;
  private final Rights rights;

  AnomaliesController(
      RoundsAtDesk atDesk, Agencies agencies, Tallies tallies, SetAside setAside, Rights rights) {
    this.atDesk = atDesk;
    this.agencies = agencies;
    this.tallies = tallies;
    this.setAside = setAside;
    this.rights = rights;
  }

  @GetMapping("/desk/rounds/{id}/anomalies")
  ModelAndView page(
      @PathVariable("id") String id, @RequestParam("decided") Optional<String> decided) {
    Round round = atDesk.require(id, Permission.READ_ANOMALIES);
    return page(view(round, Optional.empty()), decided.isPresent(), HttpStatus.OK);
  }

  private static ModelAndView page(AnomaliesView view, boolean decided, HttpStatus status) {
    return new ModelAndView(
        "participation/anomalies", Map.of("view", view, "decided", decided), status);
  }

  private AnomaliesView view(Round round, Optional<SetAsideForm> form) {
    Optional<SetAside.Decision> decision = setAside.decision(round.id());
    return new AnomaliesView(
        agencies.find(round.agency()).orElseThrow(),
        round,
        oddities(round, decision.map(SetAside.Decision::kinds).orElse(0)),
        decision,
        form.orElseGet(() -> SetAsideForm.of(decision)),
        round.state() == RoundState.CLOSED
            && rights.may(Permission.SET_ANSWERS_ASIDE, round.agency()));
  }

  private Optional<Oddities> oddities(Round round, int kinds) {
    return switch (round.state()) {
      case PLANNED, OPEN -> Optional.empty();
      case CLOSED, FROZEN -> Optional.of(Oddities.of(tallies, round.id(), Anomaly.of(kinds)));
    };
  }

  @PostMapping("/desk/rounds/{id}/anomalies")
  ModelAndView decide(
      @PathVariable("id") String id,
      @RequestParam(name = "kind", required = false, defaultValue = "") List<String> kinds,
      @RequestParam(name = "reason", defaultValue = "") String reason) {
    Round round = atDesk.require(id, Permission.SET_ANSWERS_ASIDE);
    SetAsideForm form = SetAsideForm.typed(kinds, reason);
    Optional<SetAside.Decision> decision = form.decision();
    if (decision.isEmpty())
      return page(view(round, Optional.of(form)), false, HttpStatus.UNPROCESSABLE_CONTENT);
    boolean done =
        setAside.decide(
            round.id(), decision.get(), OddityWords.names(form.kinds()), rights.actor());
    return done
        ? new ModelAndView("redirect:/desk/rounds/" + round.id() + "/anomalies?decided")
        : page(view(round, Optional.of(form)), false, HttpStatus.CONFLICT);
  }
}
