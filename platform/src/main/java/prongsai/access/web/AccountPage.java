package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.Account;
import prongsai.access.AccountId;
import prongsai.access.Accounts;
import prongsai.access.Grant;
import prongsai.access.Rights;
import prongsai.access.Scope;
import prongsai.access.internal.AccountActs;
import prongsai.agency.Agencies;
import prongsai.agency.AgencyId;
import prongsai.web.SiteAddresses;
import prongsai.web.Typed;

/// One account of somebody else: name, roles, suspension, new start.
@Controller
@RequestMapping("/desk/accounts/{id:\\d{1,18}}")
class AccountPage {
  private static final String LAST =
      "ต้องมีผู้ดูแลระบบส่วนกลางที่ใช้งานได้อย่างน้อยหนึ่งคน โปรดมอบบทบาทนี้ให้ผู้อื่นก่อน";

  private final Accounts accounts;
  private final Agencies agencies;
  private final AccountActs acts;
  private final GrantForms grants;
  private final Rights rights;
  private final SiteAddresses sites;

  AccountPage(
      Accounts accounts,
      Agencies agencies,
      AccountActs acts,
      GrantForms grants,
      Rights rights,
      SiteAddresses sites) {
    this.accounts = accounts;
    this.agencies = agencies;
    this.acts = acts;
    this.grants = grants;
    this.rights = rights;
    this.sites = sites;
  }

  private Account managed(long id) {
    Account account =
        accounts
            .find(new AccountId(id))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    rights.requireManaging(account);
    return account;
  }

  @GetMapping
  ModelAndView page(@PathVariable long id) {
    return page(managed(id), GrantForm.empty(), Map.of());
  }

  private ModelAndView page(Account account, GrantForm form, Map<String, String> faults) {
    List<GrantView> held = account.grants().stream().map(this::view).toList();
    ModelAndView page =
        new ModelAndView(
            "access/accountOf",
            Map.of(
                "account", account,
                "held", held,
                "grant", form,
                "roles", rights.mayGiveRoles(),
                "own", rights.current().filter(me -> me.id().equals(account.id())).isPresent(),
                "faults", faults));
    if (!faults.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private GrantView view(Grant grant) {
    String role = grant.role().name();
    boolean removable = rights.mayGive(grant);
    String words = grant.role().thai() + ": ";
    return switch (grant.scope()) {
      case Scope.Everything _ ->
          new GrantView(role, "everything", "", words + "ทั้งระบบ", removable);
      case Scope.Branch(AgencyId root) ->
          agencies
              .find(root)
              .map(agency ->
                  new GrantView(role, "branch", agency.code(), words + agency.name(), removable))
              .orElseThrow();
      case Scope.Province(String name) ->
          new GrantView(role, "province", name, words + "จังหวัด" + name, removable);
      case Scope.Ministry(String name) ->
          new GrantView(role, "ministry", name, words + name, removable);
      case Scope.Type(String name) -> new GrantView(role, "type", name, words + name, removable);
    };
  }

  private static ModelAndView back(long id) {
    return new ModelAndView("redirect:/desk/accounts/" + id);
  }

  @PostMapping("/name")
  ModelAndView rename(@PathVariable long id, @RequestParam(defaultValue = "") String name) {
    Account account = managed(id);
    String plain = Typed.text(name);
    if (plain.isEmpty() || plain.length() > 200)
      return page(
          account,
          GrantForm.empty(),
          Map.of("name", "โปรดกรอกชื่อและนามสกุล ไม่เกิน 200 ตัวอักษร"));
    if (!plain.equals(account.name())) acts.rename(account, plain);
    return back(id);
  }

  @PostMapping("/roles")
  ModelAndView give(@PathVariable long id, GrantForm form) {
    Account account = managed(id);
    rights.requireFresh();
    Map<String, String> faults = new LinkedHashMap<>();
    Optional<Grant> grant = grants.read(form, faults);
    if (grant.isEmpty()) return page(account, form, faults);
    if (!account.grants().contains(grant.get())) acts.give(account, grant.get());
    return back(id);
  }

  @PostMapping("/roles/take")
  ModelAndView take(@PathVariable long id, GrantForm form) {
    Account account = managed(id);
    rights.requireFresh();
    Optional<Grant> grant =
        account.grants().stream().filter(held -> view(held).isMeantBy(form)).findFirst();
    if (grant.isPresent() && !acts.take(account, grant.get()))
      return page(account, GrantForm.empty(), Map.of("", LAST));
    return back(id);
  }

  @PostMapping("/suspend")
  ModelAndView suspend(@PathVariable long id) {
    Account account = managed(id);
    return acts.suspend(account) ? back(id) : page(account, GrantForm.empty(), Map.of("", LAST));
  }

  @PostMapping("/resume")
  ModelAndView resume(@PathVariable long id) {
    acts.resume(managed(id));
    return back(id);
  }

  @GetMapping("/reset/confirm")
  ModelAndView askReset(@PathVariable long id) {
    Account account = managed(id);
    return acts.isLastAdministrator(account)
        ? page(account, GrantForm.empty(), Map.of("", LAST))
        : new ModelAndView("access/resetConfirm", Map.of("account", account));
  }

  @PostMapping("/reset/confirm")
  ModelAndView reset(HttpServletRequest request, @PathVariable long id) {
    Account account = managed(id);
    if (acts.isLastAdministrator(account)) return askReset(id);
    return LinkView.of(
        sites.of(request), acts.reset(account), account.name(), "ออกลิงก์ตั้งรหัสผ่านใหม่แล้ว");
  }

  @PostMapping("/invitation")
  ModelAndView renew(HttpServletRequest request, @PathVariable long id) {
    Account account = managed(id);
    rights.requireFresh();
    if (account.state() != prongsai.access.AccountState.INVITED) return back(id);
    return LinkView.of(
        sites.of(request), acts.renewInvitation(account), account.name(), "ออกลิงก์คำเชิญใหม่แล้ว");
  }
}
