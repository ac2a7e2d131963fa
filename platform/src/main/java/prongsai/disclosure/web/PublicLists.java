package prongsai.disclosure.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.checking.Checks;
import prongsai.checking.DeadLink;
import prongsai.checking.DeadLinks;
import prongsai.checking.LinkCheck;
import prongsai.disclosure.Answer;
import prongsai.disclosure.ApprovedChecklist;
import prongsai.disclosure.Checklists;
import prongsai.disclosure.Link;
import prongsai.disclosure.web.PublicList.Place;
import prongsai.disclosure.web.PublicList.Row;
import prongsai.round.Round;
import prongsai.round.Rounds;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Item;
import prongsai.web.SiteAddress;

/// Finds what may be published: approved checklists, and nothing else.
@Component
class PublicLists {
  private final Agencies agencies;
  private final Rounds rounds;
  private final Checklists checklists;
  private final Checks checks;
  private final DeadLinks dead;

  PublicLists(
      Agencies agencies, Rounds rounds, Checklists checklists, Checks checks, DeadLinks dead) {
    this.agencies = agencies;
    this.rounds = rounds;
    this.checklists = checklists;
    this.checks = checks;
    this.dead = dead;
  }

  /// The approved list of an agency; empty when there is no such agency, round or approval.
  Optional<PublicList> find(String code, FiscalYear year, SiteAddress site) {
    Optional<Agency> agency = agencies.byCode(code);
    Optional<Round> round = agency.flatMap(one -> rounds.find(one.id(), year));
    Optional<ApprovedChecklist> approved = round.flatMap(one -> checklists.approved(one.id()));
    return approved.map(checklist ->
        new PublicList(
            agency.orElseThrow(),
            round.orElseThrow(),
            checklist,
            rows(round.orElseThrow(), checklist),
            site.of(path(agency.orElseThrow(), year)),
            site.of(embedPath(agency.orElseThrow(), year))));
  }

  /// Where the list of an agency is published.
  static String path(Agency agency, FiscalYear year) {
    return "/o/" + year.buddhistEra() + "/" + encoded(agency.code());
  }

  /// Where the part for other sites is.
  static String embedPath(Agency agency, FiscalYear year) {
    return "/o/embed/" + year.buddhistEra() + "/" + encoded(agency.code());
  }

  /// Codes are of letters, marks, digits and `. _ / -`.
  private static String encoded(String code) {
    return org.springframework.web.util.UriUtils.encodePath(
        code, java.nio.charset.StandardCharsets.UTF_8);
  }

  private List<Row> rows(Round round, ApprovedChecklist approved) {
    Map<String, LinkCheck> latest = new HashMap<>();
    checks.latest(round.id()).forEach(one -> latest.put(one.item() + " " + one.url(), one));
    Map<String, DeadLink> gone = new HashMap<>();
    dead.now(round.id()).forEach(one -> gone.put(one.item() + " " + one.url(), one));
    List<Row> rows = new ArrayList<>();
    for (Item item : Checklists.items(round.framework())) {
      Answer answer = approved.checklist().answers().get(item.code());
      if (answer == null) continue;
      List<Place> places = new ArrayList<>();
      for (Link link : answer.links()) {
        String key = item.code() + " " + link.url();
        places.add(
            new Place(
                link, Optional.ofNullable(latest.get(key)), Optional.ofNullable(gone.get(key))));
      }
      rows.add(new Row(item, answer, places));
    }
    return rows;
  }
}
