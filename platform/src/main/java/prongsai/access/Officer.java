package prongsai.access;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;
import prongsai.agency.AgencyId;

/// Who is signed in, as the session remembers it: the account only. Its rights are read anew with
/// every request, so that what is taken away is gone at once.
///
/// @param account number of the account
/// @param token name of the token with which a program acts for that account; empty for the person
/// @param ceiling what the program may do at most; means nothing for a person
/// @param branch number of the agency within whose branch the program stays; 0 for no such limit
public record Officer(long account, String token, Set<Permission> ceiling, long branch)
    implements AuthenticatedPrincipal, Serializable {
  @Serial private static final long serialVersionUID = 1;

  public Officer {
    ceiling = Set.copyOf(ceiling);
  }

  /// A person.
  public static Officer person(AccountId account) {
    return new Officer(account.value(), "", Set.of(), 0);
  }

  /// A program that acts for a person, with some of that person's rights.
  ///
  /// @param branch the agency with whose branch it is content; empty for all that the person has
  public static Officer program(
      AccountId account, String token, Set<Permission> ceiling, Optional<AgencyId> branch) {
    if (token.isEmpty()) throw new IllegalArgumentException("a token has a name");
    return new Officer(account.value(), token, ceiling, branch.map(AgencyId::value).orElse(0L));
  }

  /// The branch that a program stays within.
  Optional<AgencyId> within() {
    return branch == 0 ? Optional.empty() : Optional.of(new AgencyId(branch));
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
