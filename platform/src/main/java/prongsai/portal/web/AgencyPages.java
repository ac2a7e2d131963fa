package prongsai.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.round.Round;
import prongsai.round.Rounds;
import prongsai.round.SurveyInstrument;
import prongsai.web.SiteAddress;
import prongsai.web.SiteAddresses;

/// An agency for the public: the result of a year, or the latest. A code may hold slashes, so the
/// year is the last part of the address, where it is one.
@Controller
class AgencyPages {
  private final Agencies agencies;
  private final Rounds rounds;
  private final PublicResults results;
  private final PublicPlans plans;
  private final SiteAddresses sites;
  private final Contact contact;
  private final Clock clock;

  AgencyPages(
      Agencies agencies,
      Rounds rounds,
      PublicResults results,
      PublicPlans plans,
      SiteAddresses sites,
      Contact contact,
      Clock clock) {
    this.agencies = agencies;
    this.rounds = rounds;
    this.results = results;
    this.plans = plans;
    this.sites = sites;
    this.contact = contact;
    this.clock = clock;
  }

  @GetMapping({"/a/{*place}", "/en/a/{*place}"})
  String page(@PathVariable String place, HttpServletRequest request, Model model) {
    AgencyPlace wanted = AgencyPlace.of(place, agencies).orElseThrow(AgencyPages::missing);
    Agency agency = wanted.agency();
    Optional<Round> shown =
        wanted.year().isPresent()
            ? wanted.year().flatMap(year -> results.round(agency.id(), year))
            : results.rounds(agency.id()).stream().findFirst();
    if (shown.isEmpty() && (wanted.year().isPresent() || !agency.active())) throw missing();
    Words words = Words.of(request.getRequestURI());
    SiteAddress site = sites.of(request);
    model.addAttribute("agency", agency);
    model.addAttribute("contact", contact);
    if (shown.isEmpty()) {
      model.addAttribute("open", open(agency, site));
      model.addAttribute("head", head(words, site, agency));
      return "portal/agency";
    }
    return switch (wanted.page()) {
      case RESULT -> result(agency, shown.get(), words, site, model);
      case PLAN, PROGRESS -> plan(wanted.page(), plan(agency, shown.get()), words, site, model);
    };
  }

  private String result(Agency agency, Round round, Words words, SiteAddress site, Model model) {
    PublicResult result = results.of(agency, round);
    ResultWords says = new ResultWords(words, result.analysis());
    model.addAttribute("open", open(agency, site));
    model.addAttribute("view", result);
    model.addAttribute("says", says);
    model.addAttribute("head", head(says, site, result));
    return "portal/result";
  }

  private PublicPlan plan(Agency agency, Round round) {
    return plans.of(agency, round).orElseThrow(AgencyPages::missing);
  }

  private static String plan(
      AgencyPlace.Page page, PublicPlan plan, Words words, SiteAddress site, Model model) {
    String name = page == AgencyPlace.Page.PLAN ? "plan" : "progress";
    String agency = words.name(plan.agency());
    String year = words.year(plan.year());
    model.addAttribute("view", plan);
    model.addAttribute("table", new PlanTable(words, plan.round().framework()));
    model.addAttribute(
        "head",
        new PageHead(
            words,
            site,
            page.path(plan.agency(), plan.round().year()),
            words.text(name + ".title", "agency", agency, "year", year),
            words.text(name + ".about", "agency", agency, "year", year),
            ""));
    return page == AgencyPlace.Page.PLAN ? "portal/planTable" : "portal/progress";
  }

  private static PageHead head(Words words, SiteAddress site, Agency agency) {
    String name = words.name(agency);
    return new PageHead(
        words, site, "/a/" + agency.code(), name, words.text("agency.nothing", "agency", name), "");
  }

  private static PageHead head(ResultWords says, SiteAddress site, PublicResult result) {
    Words words = says.words();
    String name = words.name(result.agency());
    return new PageHead(
        words,
        site,
        AgencyPlace.Page.RESULT.path(result.agency(), result.round().year()),
        words.text("result.title", "agency", name, "year", words.year(result.round().year())),
        says.sentence(name),
        words.path("/data/picture/" + result.tail()));
  }

  /// The surveys of the public that take answers now; one at most in a year.
  private List<OpenSurvey> open(Agency agency, SiteAddress site) {
    return rounds.of(agency.id()).stream()
        .filter(round -> round.isOpen(SurveyInstrument.EIT, clock.instant()))
        .map(round -> OpenSurvey.of(round, site))
        .toList();
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
