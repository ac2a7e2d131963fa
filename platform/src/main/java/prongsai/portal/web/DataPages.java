package prongsai.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import prongsai.exporting.TableFormat;
import prongsai.portal.Publications;
import prongsai.portal.PublishedStandings;
import prongsai.portal.PublishedYear;
import prongsai.scoring.framework.FiscalYear;
import prongsai.web.SiteAddresses;

/// All published results of a year, for programs.
@Controller
class DataPages {
  private final Publications publications;
  private final PublishedStandings standings;
  private final SiteAddresses sites;

  DataPages(Publications publications, PublishedStandings standings, SiteAddresses sites) {
    this.publications = publications;
    this.standings = standings;
    this.sites = sites;
  }

  @GetMapping({"/data", "/en/data"})
  String page(HttpServletRequest request, Model model) {
    Words words = Words.of(request.getRequestURI());
    model.addAttribute("years", years());
    model.addAttribute("columns", PublishedTables.COLUMNS);
    model.addAttribute(
        "head",
        new PageHead(
            words,
            sites.of(request),
            "/data",
            words.text("data.title"),
            words.text("data.lead"),
            ""));
    return "portal/data";
  }

  private List<PublishedYear> years() {
    return publications.years().stream().filter(year -> year.published() > 0).toList();
  }

  @GetMapping("/data/ita-{year:[0-9]{4}}.{ending:csv|parquet|json}")
  void table(@PathVariable int year, @PathVariable String ending, HttpServletResponse response)
      throws IOException {
    List<PublishedStandings.Row> rows = rows(year);
    Optional<TableFormat> format =
        List.of(TableFormat.values()).stream()
            .filter(one -> one.ending().equals(ending))
            .findFirst();
    response.setContentType(format.map(TableFormat::mediaType).orElse("application/json"));
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.inline().filename("ita-" + year + "." + ending).build().toString());
    byte[] bytes =
        format.isPresent() ? PublishedTables.table(format.get(), rows) : PublishedTables.json(rows);
    response.getOutputStream().write(bytes);
  }

  private List<PublishedStandings.Row> rows(int year) {
    List<PublishedStandings.Row> rows = year(year).map(standings::of).orElse(List.of());
    if (rows.isEmpty()) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    return rows;
  }

  private static Optional<FiscalYear> year(int typed) {
    try {
      return Optional.of(FiscalYear.of(typed));
    } catch (IllegalArgumentException noYear) {
      return Optional.empty();
    }
  }

  /// The catalogue in the words of DCAT 3.
  @GetMapping("/data/catalog.jsonld")
  void catalog(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType("application/ld+json");
    response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.getOutputStream().write(DataCatalog.of(years(), sites.of(request)));
  }
}
