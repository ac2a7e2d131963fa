package prongsai.api.web;

import java.time.LocalDate;
import java.util.Optional;
import prongsai.access.AccountState;
import prongsai.api.Token;

/// A token in a list.
///
/// @param owner name of the account whose rights it may use
/// @param ownerState whether that account may be used
/// @param branch name of the agency to whose branch it keeps; empty for no such limit
/// @param today by which it is good or not
public record TokenLine(
    Token token, String owner, AccountState ownerState, Optional<String> branch, LocalDate today) {
  /// So many days before its end a token is said to end soon.
  private static final int SOON = 14;

  /// Whether it can be ended yet.
  public boolean isGood() {
    return token.isGood(today);
  }

  /// How it stands.
  public String state() {
    if (token.revokedOn().isPresent()) return "ยกเลิกแล้ว";
    if (!isGood()) return "หมดอายุแล้ว";
    if (ownerState != AccountState.ACTIVE) return "บัญชีเจ้าของถูกระงับ";
    return endsSoon() ? "ใกล้หมดอายุ" : "ใช้ได้";
  }

  /// The class of its state on pages.
  public String colour() {
    if (!isGood()) return "bad";
    return ownerState == AccountState.ACTIVE && !endsSoon() ? "good" : "caution";
  }

  private boolean endsSoon() {
    return token.expiresOn().isBefore(today.plusDays(SOON));
  }

  /// The address of the page that asks before ending it.
  public String revokePath() {
    return "/desk/tokens/" + token.handle() + "/revoke";
  }
}
