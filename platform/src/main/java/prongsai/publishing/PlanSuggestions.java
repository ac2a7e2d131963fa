package prongsai.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import prongsai.agency.Agencies;
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
/// plan that answers last year's result.
@Component
class PlanSuggestions implements Suggestions {
  private final Rounds rounds;
  private final Agencies agencies;
  private final Plans plans;
  private final SiteAddresses addresses;
  private final HttpServletRequest request;

  /// @param request the one being answered
  PlanSuggestions(
      Rounds rounds,
      Agencies agencies,
      Plans plans,
      SiteAddresses addresses,
      HttpServletRequest request) {
    this.rounds = rounds;
    this.agencies = agencies;
    this.plans = plans;
    this.addresses = addresses;
    this.request = request;
  }

  @Override
  public Optional<Suggestion> of(Round round, Item item) {
    return own(round.framework(), item)
        .flatMap(own ->
            rounds
                .find(round.agency(), round.year().previous())
                .flatMap(before -> plans.approved(before.id()).map(plan -> of(own, before, plan))));
  }

  private static Optional<ItemHints.Own> own(Framework framework, Item item) {
    return PageHints.of(framework).flatMap(hints -> hints.of(item.code())).flatMap(ItemHints::own);
  }

  private Suggestion of(ItemHints.Own own, Round before, ApprovedPlan plan) {
    String page = PlanAddresses.path(agencies.find(before.agency()).orElseThrow(), before.year());
    String year = before.year().next().toString();
    return switch (own) {
      case PLAN ->
          new Suggestion(
              addresses.of(request).of(page + PlanAddresses.PLAN),
              "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. " + year,
              ThaiDates.day(plan.at()),
              "แผนมาตรการที่ผู้บริหารอนุมัติ");
      case PROGRESS ->
          new Suggestion(
              addresses.of(request).of(page + PlanAddresses.PROGRESS),
              "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. "
                  + year,
              ThaiDates.day(plan.at()),
              "รายงานผลตามแผนมาตรการ");
    };
  }
}
