package prongsai.register;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.agency.AgencyId;
import prongsai.agency.AgencyPage;
import prongsai.round.Rounds;

/// Looking into the register: the list, and the page of one agency.
@Controller
class RegisterPages {
  static final int ON_A_PAGE = 50;

  private final Rights rights;
  private final RegisterScope scope;
  private final Agencies agencies;
  private final Rounds rounds;

  RegisterPages(Rights rights, RegisterScope scope, Agencies agencies, Rounds rounds) {
    this.rights = rights;
    this.scope = scope;
    this.agencies = agencies;
    this.rounds = rounds;
  }

  @GetMapping("/desk/agencies")
  String list(Search search, @RequestParam(defaultValue = "") String after, Model model) {
    rights.requireSomewhere(Permission.READ_AGENCY);
    AgencyPage page =
        agencies.page(scope.condition().and(search.filter().condition()), id(after), ON_A_PAGE);
    String next =
        page.next()
            .map(last -> "/desk/agencies" + search.query().with("after", last.toString()))
            .orElse("");
    model.addAttribute(
        "view",
        new AgencyListView(
            search.filter(),
            page,
            scope.types(),
            scope.ministries(),
            scope.provinces(),
            next,
            search.query(),
            rights.may(Permission.MANAGE_AGENCIES)));
    return "register/list";
  }

  private static Optional<AgencyId> id(String written) {
    return written.matches("\\d{1,18}")
        ? Optional.of(new AgencyId(Long.parseLong(written)))
        : Optional.empty();
  }

  @GetMapping("/desk/agencies/{id:\\d{1,18}}")
  String agency(@PathVariable long id, Model model) {
    Agency agency = readable(id);
    List<Agency> below = agencies.below(agency.id());
    model.addAttribute(
        "view",
        new AgencyView(
            agency,
            agencies.above(agency).stream()
                .filter(one -> rights.may(Permission.READ_AGENCY, one.id()))
                .toList(),
            below.subList(0, Math.min(ON_A_PAGE, below.size())),
            Math.max(0, below.size() - ON_A_PAGE),
            rounds.of(agency.id()),
            rights.may(Permission.MANAGE_AGENCIES, agency.id()),
            rights.may(Permission.MANAGE_ROUNDS, agency.id()) && agency.active()));
    return "register/agency";
  }

  private Agency readable(long id) {
    rights.require(Permission.READ_AGENCY, new AgencyId(id));
    return agencies
        .find(new AgencyId(id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
