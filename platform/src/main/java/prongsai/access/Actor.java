package prongsai.access;

/// Who did something.
public sealed interface Actor {
  /// A person who was signed in.
  record Person(AccountId account) implements Actor {}

  /// A program with a token of a person.
  record Token(String token, AccountId account) implements Actor {}

  /// This program itself: `server` on its own, `command-line` for whoever may use the machine.
  record Program(String part) implements Actor {}

  /// How it stands in the trail: `account:12`, `token:ab12/account:12`, `program:server`.
  default String written() {
    return switch (this) {
      case Person(AccountId account) -> "account:" + account;
      case Token(String token, AccountId account) -> "token:" + token + "/account:" + account;
      case Program(String part) -> "program:" + part;
    };
  }
}
