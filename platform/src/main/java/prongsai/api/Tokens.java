package prongsai.api;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;
import prongsai.access.Sha256;
import prongsai.agency.AgencyId;
import prongsai.api.store.TokenRow;
import prongsai.api.store.TokenTable;

/// The tokens of programs: made, accepted, revoked.
@Component
public class Tokens {
  private final TokenTable table;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  /// On the tables of the desk.
  public Tokens(JdbcClient desk, AuditTrail audit, TransactionTemplate transaction, Clock clock) {
    this.table = new TokenTable(desk);
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// What somebody wants a token for.
  ///
  /// @param days how long it is to live, 1 to [Token#MOST_DAYS]
  public record Wish(
      AccountId account, String name, Set<TokenScope> scopes, Optional<AgencyId> branch, int days) {
    public Wish {
      if (days < 1 || days > Token.MOST_DAYS)
        throw new IllegalArgumentException("days of a token: " + days);
      scopes = Set.copyOf(scopes);
    }
  }

  /// Makes a token.
  ///
  /// @return its whole text, which nobody sees again
  public String make(Wish wish, Actor actor) {
    TokenText text = TokenText.random();
    LocalDate today = LocalDate.now(clock);
    TokenRow row =
        new TokenRow(
            text.handle(),
            text.hash(),
            wish.account.value(),
            wish.name,
            wish.scopes.stream().map(TokenScope::written).sorted().toList(),
            wish.branch.map(AgencyId::value),
            today,
            today.plusDays(wish.days),
            Optional.empty(),
            Optional.empty());
    transaction.executeWithoutResult(_ -> {
      table.add(row);
      audit.record(event("token.made", actor, row));
    });
    return text.whole();
  }

  private static AuditEvent event(String name, Actor actor, TokenRow row) {
    TreeMap<String, String> details = new TreeMap<>();
    details.put("token", row.handle());
    details.put("account", Long.toString(row.account()));
    details.put("scopes", String.join(" ", row.scopes()));
    details.put("expires", row.expiresOn().toString());
    Optional<AgencyId> branch = row.agency().map(AgencyId::new);
    return new AuditEvent(name, actor, branch, details);
  }

  /// The token that a program sent, if it is accepted today. Takes as long for a wrong secret as
  /// for a right one.
  public Optional<Token> accepted(String sent) {
    LocalDate today = LocalDate.now(clock);
    Optional<TokenText> text = TokenText.read(sent);
    Optional<TokenRow> row = text.flatMap(one -> table.find(one.handle()));
    Sha256 stored = row.map(TokenRow::hash).orElse(Sha256.NONE);
    Sha256 shown = text.map(TokenText::hash).orElse(Sha256.of(sent));
    if (!MessageDigest.isEqual(stored.bytes(), shown.bytes())) return Optional.empty();
    Optional<Token> token = row.map(Tokens::token).filter(one -> one.isGood(today));
    token
        .filter(one -> !one.usedOn().equals(Optional.of(today)))
        .ifPresent(one -> table.used(one.handle(), today));
    return token;
  }

  /// A token by its handle.
  public Optional<Token> find(String handle) {
    return table.find(handle).map(Tokens::token);
  }

  /// The tokens of an account, the latest first, those that are good no more among them.
  public List<Token> of(AccountId account) {
    return table.of(account.value()).stream().map(Tokens::token).toList();
  }

  /// The tokens of everybody, the latest first.
  ///
  /// @param after handle of the last one of the page before; empty for the first page
  public List<Token> ofEverybody(String after, int limit) {
    return table.page(after, limit).stream().map(Tokens::token).toList();
  }

  /// Ends a token at once; nothing happens if it has ended.
  public void revoke(String handle, Actor actor) {
    transaction.executeWithoutResult(_ -> {
      Optional<TokenRow> row = table.find(handle);
      if (row.isPresent() && table.revoke(handle, LocalDate.now(clock)))
        audit.record(event("token.revoked", actor, row.get()));
    });
  }

  private static Token token(TokenRow row) {
    return new Token(
        row.handle(),
        new AccountId(row.account()),
        row.name(),
        row.scopes().stream()
            .map(written -> TokenScope.read(written).orElseThrow())
            .collect(Collectors.toCollection(HashSet::new)),
        row.agency().map(AgencyId::new),
        row.madeOn(),
        row.expiresOn(),
        row.usedOn(),
        row.revokedOn());
  }
}
