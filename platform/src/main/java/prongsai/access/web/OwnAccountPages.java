package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.Account;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.access.Rights;
import prongsai.access.internal.Credentials;
import prongsai.access.internal.OwnPassword;
import prongsai.access.internal.PasskeyRows;
import prongsai.access.internal.Sessions;

/// One's own account: password, authenticator app, recovery codes, passkeys.
@Controller
@RequestMapping("/desk/account")
class OwnAccountPages {
  private final Rights rights;
  private final Credentials credentials;
  private final OwnPassword password;
  private final PasskeyRows passkeys;
  private final Sessions sessions;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  OwnAccountPages(
      Rights rights,
      Credentials credentials,
      OwnPassword password,
      PasskeyRows passkeys,
      Sessions sessions,
      AuditTrail audit,
      TransactionTemplate transaction) {
    this.rights = rights;
    this.credentials = credentials;
    this.password = password;
    this.passkeys = passkeys;
    this.sessions = sessions;
    this.audit = audit;
    this.transaction = transaction;
  }

  private Account me() {
    return rights.current().orElseThrow();
  }

  @GetMapping
  ModelAndView page(HttpServletRequest request) {
    return page(Map.of(), request.getParameter("done") != null);
  }

  private ModelAndView page(Map<String, String> faults, boolean done) {
    Account me = me();
    List<PasskeyLine> keys = passkeys.of(me.id()).stream().map(PasskeyLine::of).toList();
    ModelAndView page =
        new ModelAndView(
            "access/own",
            Map.of(
                "account",
                me,
                "roles",
                rights.rolesInThai(),
                "hasPassword",
                credentials.passwordHash(me.id()).isPresent(),
                "hasTotp",
                credentials.hasTotp(me.id()),
                "codesLeft",
                credentials.recoveryCodesLeft(me.id()),
                "passkeys",
                keys,
                "faults",
                faults,
                "done",
                done));
    if (!faults.isEmpty()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  @PostMapping("/password")
  ModelAndView change(
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String chosen,
      @RequestParam(defaultValue = "") String repeated) {
    Account me = me();
    Map<String, String> faults =
        password.change(me, current, chosen, repeated, request.getRemoteAddr());
    if (!faults.isEmpty()) return page(faults, false);
    request.changeSessionId();
    sessions.endOthers(me.id(), request.getSession().getId());
    return new ModelAndView("redirect:/desk/account?done");
  }

  @PostMapping("/recovery-codes")
  ModelAndView renewCodes() {
    rights.requireFresh();
    Account me = me();
    List<String> codes =
        transaction.execute(_ -> {
          record("account.recovery-codes-renewed", me, Map.of());
          return credentials.newRecoveryCodes(me.id());
        });
    return new ModelAndView(
        "access/recoveryCodes", Map.of("codes", codes, "next", "/desk/account"));
  }

  @GetMapping("/passkeys")
  String passkeys() {
    return "redirect:/desk/account";
  }

  @GetMapping("/passkeys/new")
  ModelAndView newPasskey() {
    rights.requireFresh();
    return new ModelAndView("access/newPasskey");
  }

  @PostMapping("/passkeys/remove")
  ModelAndView removePasskey(@RequestParam(defaultValue = "") String id) {
    rights.requireFresh();
    Account me = me();
    if (!id.matches("[\\w-]{1,1400}")) return new ModelAndView("redirect:/desk/account");
    transaction.executeWithoutResult(_ -> {
      if (passkeys.remove(me.id(), Base64.getUrlDecoder().decode(id)))
        record("account.passkey-removed", me, Map.of());
    });
    return new ModelAndView("redirect:/desk/account");
  }

  private void record(String event, Account account, Map<String, String> details) {
    Map<String, String> all = new java.util.TreeMap<>(details);
    all.put("account", account.id().toString());
    audit.record(AuditEvent.of(event, rights.actor(), all));
  }
}
