package prongsai.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.portal.AgencySize;
import prongsai.portal.Publications;
import prongsai.portal.PublishedStandings;
import prongsai.portal.PublishedStandings.Row;
import prongsai.portal.PublishedYear;
import prongsai.scoring.framework.FiscalYear;
import prongsai.web.SiteAddresses;

/// Agencies beside those of the same type and size.
@Controller
class ComparePages {
  private final Publications publications;
  private final PublishedStandings standings;
  private final SiteAddresses sites;

  ComparePages(Publications publications, PublishedStandings standings, SiteAddresses sites) {
    this.publications = publications;
    this.standings = standings;
    this.sites = sites;
  }

  @GetMapping({"/compare", "/en/compare"})
  String page(
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "") String size,
      @RequestParam(defaultValue = "") String agency,
      HttpServletRequest request,
      Model model) {
    Words words = Words.of(request.getRequestURI());
    List<FiscalYear> years =
        publications.years().stream()
            .filter(one -> one.published() > 0)
            .map(PublishedYear::year)
            .toList();
    Optional<FiscalYear> shown =
        years.stream()
            .filter(one -> one.toString().equals(year))
            .findFirst()
            .or(() -> years.stream().findFirst());
    model.addAttribute("years", years);
    model.addAttribute("types", shown.map(standings::types).orElse(List.of()));
    model.addAttribute(
        "peers", shown.flatMap(one -> peers(one, type, AgencySize.read(size), agency)));
    model.addAttribute("year", shown);
    model.addAttribute(
        "head",
        new PageHead(
            words,
            sites.of(request),
            "/compare",
            words.text("compare.title"),
            words.text("compare.lead"),
            ""));
    return "portal/compare";
  }

  /// The peers of an agency, or all of a type and size where no agency is named.
  private Optional<Peers> peers(
      FiscalYear year, String type, Optional<AgencySize> size, String agency) {
    Optional<Row> own =
        agency.isEmpty() || agency.indexOf('\0') >= 0
            ? Optional.empty()
            : standings.find(year, agency);
    String wanted = own.map(Row::type).orElse(type);
    if (wanted.isEmpty() || wanted.indexOf('\0') >= 0) return Optional.empty();
    Optional<AgencySize> within = own.map(Row::size).or(() -> size);
    List<Row> rows =
        standings.of(year, wanted).stream()
            .filter(row -> within.isEmpty() || row.size() == within.get())
            .filter(row -> row.total().isPresent())
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Peers(year, wanted, within, own, rows));
  }
}
