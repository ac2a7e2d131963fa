package prongsai.access;

import java.util.List;

/// A person who may sign in.
///
/// @param login what the person types to sign in: an e-mail address or a name, in small letters
/// @param name the person's name, as shown to colleagues
/// @param grants what the person may do; empty for somebody without any rights
public record Account(
    AccountId id, String login, String name, AccountState state, List<Grant> grants) {
  public Account {
    grants = List.copyOf(grants);
  }
}
