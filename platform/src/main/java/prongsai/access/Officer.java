package prongsai.access;

import java.io.Serial;
import java.io.Serializable;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;

/// Who is signed in, as the session remembers it: the account only. Its rights are read anew with
/// every request, so that what is taken away is gone at once.
///
/// @param account number of the account
/// @param token name of the token with which a program acts for that account; empty for the person
/// @param ceiling what the program may do at most; means nothing for a person
public record Officer(long account, String token, Set<Permission> ceiling)
    implements AuthenticatedPrincipal, Serializable {
  @Serial private static final long serialVersionUID = 1;

  public Officer {
    ceiling = Set.copyOf(ceiling);
  }

  /// A person.
  public static Officer person(AccountId account) {
    return new Officer(account.value(), "", Set.of());
  }

  /// A program that acts for a person, with some of that person's rights.
  public static Officer program(AccountId account, String token, Set<Permission> ceiling) {
    if (token.isEmpty()) throw new IllegalArgumentException("a token has a name");
    return new Officer(account.value(), token, ceiling);
  }

  /// Whether a permission may be used, if the account has it.
  boolean mayUse(Permission permission) {
    return token.isEmpty() || ceiling.contains(permission);
  }

  /// How the audit trail names this one.
  Actor actor() {
    AccountId id = new AccountId(account);
    return token.isEmpty() ? new Actor.Person(id) : new Actor.Token(token, id);
  }

  /// The number of the account, as text: sessions are found by it.
  @Override
  public String getName() {
    return Long.toString(account);
  }
}
