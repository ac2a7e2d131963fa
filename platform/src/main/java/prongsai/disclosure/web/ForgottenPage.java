package prongsai.disclosure.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.access.Permission;
import prongsai.agency.Agencies;
import prongsai.disclosure.Finding.Severity;
import prongsai.disclosure.ForgottenThings;
import prongsai.round.Round;
import prongsai.round.RoundsAtDesk;

/// What was perhaps forgotten, before the checklist is sent.
@Controller
class ForgottenPage {
  private final RoundsAtDesk atDesk;
  private final Agencies agencies;
  private final ForgottenThings forgotten;

  ForgottenPage(RoundsAtDesk atDesk, Agencies agencies, ForgottenThings forgotten) {
    this.atDesk = atDesk;
    this.agencies = agencies;
    this.forgotten = forgotten;
  }

  @GetMapping("/desk/rounds/{id}/disclosure/forgotten")
  String page(
      @PathVariable("id") String id,
      @RequestParam(name = "severity", defaultValue = "") String severity,
      @RequestParam(name = "item", defaultValue = "") String item,
      Model model) {
    Round round = atDesk.require(id, Permission.READ_DISCLOSURE);
    Optional<Severity> only =
        Arrays.stream(Severity.values()).filter(one -> one.name().equals(severity)).findFirst();
    model.addAllAttributes(
        Map.of(
            "view",
            new ForgottenView(
                agencies.find(round.agency()).orElseThrow(),
                round,
                forgotten.of(round),
                only,
                item)));
    return "disclosure/forgotten";
  }
}
