package prongsai.portal.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.AccountId;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.portal.Publications;
import prongsai.portal.ReportPublications;
import prongsai.progress.ProgressBook;
import prongsai.progress.ReportingRound;
import prongsai.publishing.RoundDocuments;
import prongsai.results.FrozenResult;
import prongsai.results.FrozenResults;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.RoundsAtDesk;
import prongsai.scoring.framework.FiscalYear;
import prongsai.web.ProgramName;

/// Where results are made public: one round, or all of a fiscal year.
@Controller
class PublicationPages {
  private final RoundsAtDesk atDesk;
  private final Agencies agencies;
  private final Publications publications;
  private final FrozenResults results;
  private final RoundDocuments documents;
  private final PublicPlans plans;
  private final ReportPublications reports;
  private final ProgressBook book;
  private final Rights rights;

  PublicationPages(
      RoundsAtDesk atDesk,
      Agencies agencies,
      Publications publications,
      FrozenResults results,
      RoundDocuments documents,
      PublicPlans plans,
      ProgressBook book,
      ReportPublications reports,
      Rights rights) {
    this.atDesk = atDesk;
    this.agencies = agencies;
    this.publications = publications;
    this.results = results;
    this.documents = documents;
    this.plans = plans;
    this.book = book;
    this.reports = reports;
    this.rights = rights;
  }

  @GetMapping("/desk/rounds/{id}/publication")
  String round(@PathVariable String id, Model model) {
    Round round = atDesk.require(id, Permission.READ_RESULTS);
    Agency agency = agencies.find(round.agency()).orElseThrow();
    model.addAttribute("round", round);
    model.addAttribute("agency", agency);
    model.addAttribute("plan", plans.of(agency, round));
    model.addAttribute("progress", book.of(round.id()));
    model.addAttribute("frozen", frozen(round.id()));
    model.addAttribute("publication", publications.of(round.id()));
    model.addAttribute("mayPublish", rights.may(Permission.PUBLISH_RESULT, round.agency()));
    return "portal/publication";
  }

  private FrozenResult frozen(RoundId round) {
    return results
        .latest(round)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @PostMapping("/desk/rounds/{id}/publication")
  String publish(@PathVariable String id) {
    Round round = atDesk.require(id, Permission.PUBLISH_RESULT);
    rights.requireFresh();
    FrozenResult frozen = frozen(round.id());
    if (publications.publish(round, account(), rights.actor()))
      documents.order(round, frozen, ProgramName.version());
    return "redirect:/desk/rounds/" + id + "/publication";
  }

  @PostMapping("/desk/rounds/{id}/publication/withdraw")
  String withdraw(@PathVariable String id) {
    Round round = atDesk.require(id, Permission.PUBLISH_RESULT);
    rights.requireFresh();
    publications.withdraw(round, rights.actor());
    return "redirect:/desk/rounds/" + id + "/publication";
  }

  @PostMapping("/desk/rounds/{id}/publication/report")
  String publishReport(@PathVariable String id, @RequestParam(defaultValue = "") String months) {
    Round round = atDesk.require(id, Permission.PUBLISH_RESULT);
    rights.requireFresh();
    ReportingRound reporting =
        switch (months) {
          case "6" -> ReportingRound.SIX_MONTHS;
          case "12" -> ReportingRound.TWELVE_MONTHS;
          default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    if (!reports.publish(round, reporting, account(), rights.actor()))
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    return "redirect:/desk/rounds/" + id + "/publication#reports";
  }

  @GetMapping("/desk/publication")
  String years(Model model) {
    rights.requireSomewhere(Permission.PUBLISH_RESULT);
    model.addAttribute("years", publications.years());
    model.addAttribute("mayPublish", rights.may(Permission.PUBLISH_RESULT));
    return "portal/publicationYears";
  }

  @PostMapping("/desk/publication")
  String publishYear(@RequestParam(defaultValue = "0") int year) {
    rights.require(Permission.PUBLISH_RESULT);
    rights.requireFresh();
    publications.publishYear(year(year), account(), rights.actor());
    return "redirect:/desk/publication";
  }

  private static FiscalYear year(int typed) {
    try {
      return FiscalYear.of(typed);
    } catch (IllegalArgumentException noYear) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
  }

  private AccountId account() {
    return rights.current().orElseThrow().id();
  }
}
