package prongsai.api.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import prongsai.access.Account;
import prongsai.access.AccountId;
import prongsai.access.Accounts;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.api.Token;
import prongsai.api.Tokens;
import prongsai.web.ThaiDates;

/// Tokens with the names of their owners and agencies.
@Component
class TokenLines {
  private final Tokens tokens;
  private final Accounts accounts;
  private final Agencies agencies;
  private final Clock clock;

  TokenLines(Tokens tokens, Accounts accounts, Agencies agencies, Clock clock) {
    this.tokens = tokens;
    this.accounts = accounts;
    this.agencies = agencies;
    this.clock = clock;
  }

  /// Those of an account, the latest first.
  List<TokenLine> of(AccountId account) {
    LocalDate today = ThaiDates.today(clock);
    return tokens.of(account).stream().map(token -> line(token, today)).toList();
  }

  /// Those of everybody, the latest first, behind one.
  List<TokenLine> ofEverybody(String after, int limit) {
    LocalDate today = ThaiDates.today(clock);
    return tokens.ofEverybody(after, limit).stream().map(token -> line(token, today)).toList();
  }

  TokenLine line(Token token) {
    return line(token, ThaiDates.today(clock));
  }

  private TokenLine line(Token token, LocalDate today) {
    Account owner = accounts.find(token.account()).orElseThrow();
    return new TokenLine(
        token,
        owner.name(),
        owner.state(),
        token.branch().flatMap(agencies::find).map(Agency::name),
        today);
  }
}
