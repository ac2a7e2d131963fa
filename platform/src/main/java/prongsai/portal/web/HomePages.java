package prongsai.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import prongsai.agency.Agencies;
import prongsai.agency.AgencyCondition;
import prongsai.agency.AgencyFilter;
import prongsai.agency.AgencyId;
import prongsai.web.SiteAddresses;
import prongsai.web.Typed;

/// Where the public comes in, and finds an agency.
@Controller
class HomePages {
  private static final int ON_A_PAGE = 30;
  private static final int LONGEST = 100;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

  private final Agencies agencies;
  private final Season season;
  private final SiteAddresses sites;

  HomePages(Agencies agencies, Season season, SiteAddresses sites) {
    this.agencies = agencies;
    this.season = season;
    this.sites = sites;
  }

  @GetMapping({"/", "/en"})
  String home(HttpServletRequest request, Model model) {
    Words words = Words.of(request.getRequestURI());
    model.addAttribute(
        "head",
        new PageHead(
            words, sites.of(request), "/", words.text("home.title"), words.text("home.about"), ""));
    model.addAttribute("season", season.now());
    return "portal/home";
  }

  @GetMapping({"/search", "/en/search"})
  String search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "") String province,
      @RequestParam(defaultValue = "") String after,
      HttpServletRequest request,
      Model model) {
    Words words = Words.of(request.getRequestURI());
    SearchView wanted = new SearchView(typed(q), typed(type), typed(province));
    AgencyCondition condition =
        new AgencyFilter(wanted.words(), wanted.type(), "", wanted.province(), false).condition();
    model.addAttribute("wanted", wanted);
    model.addAttribute("found", agencies.page(condition, from(after), ON_A_PAGE));
    model.addAttribute("types", agencies.types(AgencyFilter.ACTIVE.condition()));
    model.addAttribute("provinces", agencies.provinces(AgencyFilter.ACTIVE.condition()));
    model.addAttribute(
        "head",
        new PageHead(
            words,
            sites.of(request),
            "/search",
            words.text("search.title"),
            words.text("home.about"),
            ""));
    return "portal/search";
  }

  private static String typed(String text) {
    String clean = Typed.text(text.replace("\0", ""));
    return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
  }

  private static Optional<AgencyId> from(String after) {
    return NUMBER.matcher(after).matches()
        ? Optional.of(new AgencyId(Long.parseLong(after)))
        : Optional.empty();
  }
}
