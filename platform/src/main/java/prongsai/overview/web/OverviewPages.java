package prongsai.overview.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import prongsai.access.AgencyScope;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.agency.AgencyCondition;
import prongsai.overview.LatestResults;
import prongsai.overview.Overview;
import prongsai.overview.Overviews;
import prongsai.round.Round;
import prongsai.round.RoundsAtDesk;

/// The executive's one sheet, and the way to it.
@Controller
class OverviewPages {
  private static final int MOST = 100;

  private final RoundsAtDesk atDesk;
  private final Overviews overviews;
  private final LatestResults latest;
  private final Agencies agencies;
  private final Rights rights;

  OverviewPages(
      RoundsAtDesk atDesk,
      Overviews overviews,
      LatestResults latest,
      Agencies agencies,
      Rights rights) {
    this.atDesk = atDesk;
    this.overviews = overviews;
    this.latest = latest;
    this.agencies = agencies;
    this.rights = rights;
  }

  @GetMapping("/desk/rounds/{id}/overview")
  String sheet(@PathVariable String id, Model model) {
    Round round = atDesk.require(id, Permission.READ_RESULTS);
    Optional<Overview> overview = overviews.of(round);
    if (overview.isPresent()) {
      model.addAttribute("view", overview.get());
      return "overview/sheet";
    }
    model.addAttribute("round", round);
    model.addAttribute("agency", agencies.find(round.agency()).orElseThrow());
    return "overview/none";
  }

  /// The latest result of the agency that somebody answers for; a choice when there are several.
  @GetMapping("/desk/overview")
  String latest(Model model) {
    rights.requireSomewhere(Permission.READ_RESULTS);
    AgencyScope scope = rights.scope(Permission.READ_RESULTS);
    AgencyCondition condition = new AgencyCondition(scope.condition("a"), scope.parameters());
    List<LatestResults.Latest> found = latest.of(condition, MOST + 1);
    if (found.size() == 1) return "redirect:/desk/rounds/" + found.getFirst().round() + "/overview";
    model.addAttribute("found", found.subList(0, Math.min(MOST, found.size())));
    model.addAttribute("more", found.size() > MOST);
    return "overview/choose";
  }
}
