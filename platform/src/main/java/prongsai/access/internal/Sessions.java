package prongsai.access.internal;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;

/// The sessions of accounts that are signed in.
@Component
public class Sessions {
  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  /// On the store of sessions.
  public Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  /// Signs an account out everywhere.
  public void end(AccountId account) {
    endOthers(account, "");
  }

  /// Signs an account out everywhere but here.
  ///
  /// @param here number of the session that stays
  public void endOthers(AccountId account, String here) {
    sessions.findByPrincipalName(account.toString()).keySet().stream()
        .filter(session -> !session.equals(here))
        .forEach(sessions::deleteById);
  }
}
