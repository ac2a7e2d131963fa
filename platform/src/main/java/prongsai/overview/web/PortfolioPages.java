package prongsai.overview.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import prongsai.access.AgencyScope;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.agency.AgencyCondition;
import prongsai.overview.PortfolioRow;
import prongsai.overview.PortfolioRows;
import prongsai.overview.Portfolios;
import prongsai.scoring.framework.FiscalYear;

/// Many agencies together, for who looks after them.
@Controller
class PortfolioPages {
  private static final int MOST = 100;

  private final Portfolios portfolios;
  private final PortfolioRows rows;
  private final Agencies agencies;
  private final Rights rights;

  PortfolioPages(Portfolios portfolios, PortfolioRows rows, Agencies agencies, Rights rights) {
    this.portfolios = portfolios;
    this.rows = rows;
    this.agencies = agencies;
    this.rights = rights;
  }

  @GetMapping("/desk/portfolio")
  String page(PortfolioChoice choice, Model model) {
    AgencyCondition scope = scope();
    List<FiscalYear> years = portfolios.years();
    if (years.isEmpty()) return "overview/portfolio-none";
    model.addAttribute("view", view(choice, scope, years));
    return "overview/portfolio";
  }

  private PortfolioView view(
      PortfolioChoice choice, AgencyCondition scope, List<FiscalYear> years) {
    FiscalYear year = choice.year(years);
    AgencyCondition chosen = scope.and(choice.filter().condition());
    List<PortfolioRow> listed = rows.inNeed(chosen, year, choice.distance(), MOST + 1);
    Map<String, String> named = new LinkedHashMap<>();
    years.forEach(one -> named.put(one.toString(), "พ.ศ. " + one));
    return new PortfolioView(
        portfolios.of(chosen, year),
        choice.filter(),
        named,
        options("ทุกประเภท", agencies.types(scope)),
        options("ทุกกระทรวงหรือสังกัด", agencies.ministries(scope)),
        options("ทุกจังหวัด", agencies.provinces(scope)),
        choice.distance(),
        listed.subList(0, Math.min(MOST, listed.size())),
        listed.size() > MOST,
        choice.query(year));
  }

  @GetMapping("/desk/portfolio.csv")
  void table(PortfolioChoice choice, HttpServletResponse response) throws IOException {
    AgencyCondition chosen = scope().and(choice.filter().condition());
    List<FiscalYear> years = portfolios.years();
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("ภาพรวมหลายหน่วยงาน.csv", StandardCharsets.UTF_8)
            .build()
            .toString());
    try (PortfolioTable table = PortfolioTable.begin(response.getOutputStream())) {
      if (years.isEmpty()) return;
      FiscalYear year = choice.year(years);
      rows.each(chosen, year, row -> table.add(row, year));
    }
  }

  private AgencyCondition scope() {
    rights.requireSomewhere(Permission.READ_PORTFOLIO);
    AgencyScope scope = rights.scope(Permission.READ_PORTFOLIO);
    return new AgencyCondition(scope.condition("a"), scope.parameters());
  }

  private static Map<String, String> options(String all, List<String> values) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("", all);
    values.forEach(value -> options.put(value, value));
    return options;
  }
}
