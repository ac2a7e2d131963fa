package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.access.Officer;
import prongsai.access.SignInProof;

/// Leads on after a factor was shown: to the second one, or to the page that was wanted. The first
/// whole proof of an account in a session is written into the audit trail.
@Component
class SignedInHandler implements AuthenticationSuccessHandler {
  private static final Logger LOG = LoggerFactory.getLogger(SignedInHandler.class);
  private static final String OPENED = "prongsai.opened";
  private final AuditTrail audit;

  SignedInHandler(AuditTrail audit) {
    this.audit = audit;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException {
    response.sendRedirect(next(request, who, ReturnTo.of(request)));
  }

  /// The page to go to now.
  String next(HttpServletRequest request, Authentication who, String wanted) {
    if (!SignInProof.isWhole(who)) return ReturnTo.through("/sign-in/code", wanted);
    HttpSession session = request.getSession();
    if (who.getPrincipal() instanceof Officer officer
        && !Objects.equals(session.getAttribute(OPENED), officer.account())) {
      session.setAttribute(OPENED, officer.account());
      Actor actor = new Actor.Person(new AccountId(officer.account()));
      audit.record(AuditEvent.of("session.opened", actor, Map.of("factor", factor(who))));
      LOG.atInfo().log("session.opened");
    }
    return wanted;
  }

  private static String factor(Authentication who) {
    return who.getAuthorities().stream()
        .map(one -> String.valueOf(one.getAuthority()))
        .filter(SignInProof::isByPerson)
        .findFirst()
        .orElse("")
        .replace("FACTOR_", "")
        .toLowerCase(java.util.Locale.ROOT);
  }
}
