package prongsai.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.disclosure.Suggestion;
import prongsai.disclosure.Suggestions;
import prongsai.frameworks.hints.ItemHints;
import prongsai.frameworks.hints.PageHints;
import prongsai.plan.ApprovedPlan;
import prongsai.plan.Plans;
import prongsai.round.Round;
import prongsai.round.Rounds;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Item;
import prongsai.web.SiteAddresses;
import prongsai.web.ThaiDates;

/// Answers the items on the measures (O42, O43 of fiscal year 2565) with the public pages of the
/// plan that answers last year's result and of the report on it, once they are public.
@Component
class PlanSuggestions implements Suggestions {
  private final Rounds rounds;
  private final Agencies agencies;
  private final Plans plans;
  private final Publications publications;
  private final ReportPublications reports;
  private final SiteAddresses addresses;
  private final HttpServletRequest request;

  /// @param request the one being answered
  PlanSuggestions(
      Rounds rounds,
      Agencies agencies,
      Plans plans,
      Publications publications,
      ReportPublications reports,
      SiteAddresses addresses,
      HttpServletRequest request) {
    this.rounds = rounds;
    this.agencies = agencies;
    this.plans = plans;
    this.publications = publications;
    this.reports = reports;
    this.addresses = addresses;
    this.request = request;
  }

  @Override
  public Optional<Suggestion> of(Round round, Item item) {
    Optional<ItemHints.Own> own = own(round.framework(), item);
    if (own.isEmpty()) return Optional.empty();
    return rounds
        .find(round.agency(), round.year().previous())
        .filter(before -> publications.of(before.id()).isPresent())
        .flatMap(before ->
            switch (own.get()) {
              case PLAN -> plans.approved(before.id()).map(plan -> plan(before, plan));
              case PROGRESS ->
                  reports.of(before.id()).stream().findFirst().map(one -> report(before, one));
            });
  }

  private static Optional<ItemHints.Own> own(Framework framework, Item item) {
    return PageHints.of(framework).flatMap(hints -> hints.of(item.code())).flatMap(ItemHints::own);
  }

  private Suggestion plan(Round before, ApprovedPlan plan) {
    return new Suggestion(
        address(before, PlanAddresses.PLAN),
        "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. "
            + before.year().next(),
        ThaiDates.day(plan.at()),
        "แผนมาตรการที่ผู้บริหารอนุมัติ");
  }

  private Suggestion report(Round before, ReportPublication published) {
    return new Suggestion(
        address(before, PlanAddresses.PROGRESS),
        "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. "
            + before.year().next()
            + " "
            + published.reporting().thai(),
        ThaiDates.day(published.at()),
        "รายงานผลตามแผนมาตรการที่เผยแพร่แล้ว");
  }

  private String address(Round before, String page) {
    Agency agency = agencies.find(before.agency()).orElseThrow();
    return addresses.of(request).of(PlanAddresses.path(agency, before.year()) + page);
  }
}
