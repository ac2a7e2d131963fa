package prongsai.plan.web;

import prongsai.access.AccountId;

/// The names of people, as colleagues see them.
public interface NamesOfPeople {
  /// The name of whoever has an account.
  String of(AccountId account);
}
