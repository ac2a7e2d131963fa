package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.Accounts;
import prongsai.access.Grant;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.access.internal.AccountActs;
import prongsai.access.internal.Directory;
import prongsai.web.SiteAddresses;
import prongsai.web.Typed;

/// The list of accounts, and inviting somebody.
@Controller
class AccountPages {
  private static final int LENGTH = 50;
  private final Directory directory;
  private final AccountActs acts;
  private final OpeningForms people;
  private final GrantForms grants;
  private final Rights rights;
  private final SiteAddresses sites;

  AccountPages(
      Directory directory,
      AccountActs acts,
      OpeningForms people,
      GrantForms grants,
      Rights rights,
      SiteAddresses sites) {
    this.directory = directory;
    this.acts = acts;
    this.people = people;
    this.grants = grants;
    this.rights = rights;
    this.sites = sites;
  }

  @GetMapping("/desk/accounts")
  ModelAndView list(
      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String after) {
    rights.requireSomewhere(Permission.MANAGE_ACCOUNTS);
    List<Directory.Line> found =
        directory.page(
            rights.scope(Permission.MANAGE_ACCOUNTS),
            new ArrayList<>(rights.mayGiveRoles()),
            Typed.text(q),
            after,
            LENGTH + 1);
    return new ModelAndView(
        "access/accounts",
        Map.of(
            "accounts", found.subList(0, Math.min(LENGTH, found.size())),
            "q", Typed.text(q),
            "more", found.size() > LENGTH));
  }

  @GetMapping("/desk/accounts/new")
  ModelAndView form() {
    rights.requireSomewhere(Permission.MANAGE_ACCOUNTS);
    rights.requireFresh();
    return form("", "", GrantForm.empty(), Map.of());
  }

  private ModelAndView form(
      String name, String login, GrantForm grant, Map<String, String> faults) {
    ModelAndView page =
        new ModelAndView(
            "access/invite",
            Map.of(
                "name", name,
                "login", login,
                "grant", grant,
                "roles", rights.mayGiveRoles(),
                "faults", faults));
    if (!faults.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  @PostMapping("/desk/accounts/new")
  ModelAndView invite(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String login,
      GrantForm grant) {
    rights.requireSomewhere(Permission.MANAGE_ACCOUNTS);
    rights.requireFresh();
    String plainName = Typed.text(name);
    String plainLogin = Accounts.normal(Typed.text(login));
    Map<String, String> faults = new LinkedHashMap<>(people.person(plainName, plainLogin));
    Optional<Grant> given = grants.read(grant, faults);
    if (given.isEmpty() || !faults.isEmpty()) return form(plainName, plainLogin, grant, faults);
    String secret = acts.invite(plainLogin, plainName, given.get());
    return LinkView.of(sites.of(request), secret, plainName, "ส่งคำเชิญ");
  }
}
