package prongsai.access.web;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import prongsai.access.Account;
import prongsai.access.Accounts;
import prongsai.web.Typed;

/// What somebody types who opens an account.
///
/// @param repeated the password once more
public record OpeningForm(String name, String login, String password, String repeated) {

  /// Blanks and letters of name and login as they are stored.
  public OpeningForm(
      @Nullable String name,
      @Nullable String login,
      @Nullable String password,
      @Nullable String repeated) {
    this.name = Typed.text(Objects.requireNonNullElse(name, ""));
    this.login = Accounts.normal(Typed.text(Objects.requireNonNullElse(login, "")));
    this.password = Objects.requireNonNullElse(password, "");
    this.repeated = Objects.requireNonNullElse(repeated, "");
  }

  /// An empty form; name and login of an account that is there already.
  static OpeningForm of(Optional<Account> account) {
    return account
        .map(known -> new OpeningForm(known.name(), known.login(), "", ""))
        .orElseGet(() -> new OpeningForm("", "", "", ""));
  }

  /// The same passwords for an account that is there already.
  OpeningForm ofAccount(Account account) {
    return new OpeningForm(account.name(), account.login(), password, repeated);
  }
}
