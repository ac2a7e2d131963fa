package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.Account;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.access.Rights;
import prongsai.access.SignInProof;
import prongsai.access.internal.Credentials;
import prongsai.access.internal.Enrolment;
import prongsai.access.internal.PasskeyRows;
import prongsai.access.internal.Sealer;
import prongsai.access.internal.Totp;
import prongsai.web.Typed;

/// Sets up an authenticator app: for who has no second factor yet (after a first sign-in through a
/// provider), or in place of the app that was there (with a fresh proof).
@Controller
class EnrolPages {
  private final Rights rights;
  private final Credentials credentials;
  private final PasskeyRows passkeys;
  private final Sealer sealer;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final SignInHere signIn;
  private final Clock clock;

  EnrolPages(
      Rights rights,
      Credentials credentials,
      PasskeyRows passkeys,
      Sealer sealer,
      AuditTrail audit,
      TransactionTemplate transaction,
      SignInHere signIn,
      Clock clock) {
    this.rights = rights;
    this.credentials = credentials;
    this.passkeys = passkeys;
    this.sealer = sealer;
    this.audit = audit;
    this.transaction = transaction;
    this.signIn = signIn;
    this.clock = clock;
  }

  /// The account, if it may set up an app now.
  private Account allowed(Authentication who) {
    Account account = rights.current().orElseThrow();
    boolean hasNone = !credentials.hasTotp(account.id()) && !passkeys.has(account.id());
    if (SignInProof.isWhole(who) || !hasNone) rights.requireFresh();
    return account;
  }

  @GetMapping("/sign-in/enrol")
  ModelAndView secret(Authentication who) {
    Account account = allowed(who);
    return page(account, Enrolment.begin(account.login(), account.name(), ""), "");
  }

  private ModelAndView page(Account account, Enrolment enrolment, String error) {
    return EnrolmentView.of(
        enrolment, enrolment.sealed(sealer, account.id().toString()), "/sign-in/enrol", error);
  }

  @PostMapping("/sign-in/enrol")
  ModelAndView code(
      HttpServletRequest request,
      HttpServletResponse response,
      Authentication who,
      @RequestParam(defaultValue = "") String sealed,
      @RequestParam(defaultValue = "") String code) {
    Account account = allowed(who);
    Optional<Enrolment> enrolment = Enrolment.open(sealer, account.id().toString(), sealed);
    if (enrolment.isEmpty()) return new ModelAndView("redirect:/sign-in/enrol");
    OptionalLong step =
        Totp.stepOf(
            Typed.arabic(code).replaceAll("\\s", ""), enrolment.get().secret(), clock.instant());
    if (step.isEmpty()) return page(account, enrolment.get(), EnrolmentView.WRONG);
    List<String> codes = store(account, enrolment.get(), step.getAsLong());
    signIn.withCode(request, response, account.id(), who);
    return new ModelAndView("access/recoveryCodes", Map.of("codes", codes, "next", "/desk"));
  }

  private List<String> store(Account account, Enrolment enrolment, long step) {
    return transaction.execute(_ -> {
      credentials.setTotp(account.id(), enrolment.secret(), step);
      List<String> codes = credentials.newRecoveryCodes(account.id());
      audit.record(
          AuditEvent.of(
              "account.authenticator-set-up",
              rights.actor(),
              Map.of("account", account.id().toString())));
      return codes;
    });
  }
}
