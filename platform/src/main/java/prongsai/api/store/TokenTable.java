package prongsai.api.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.access.Sha256;

/// The table of tokens.
public final class TokenTable {
  private static final String SELECT =
      "SELECT handle, hash, account_id, name, scopes, agency_id, made_on, expires_on, used_on,"
          + " revoked_on FROM api.token ";
  private static final String LATEST_FIRST = " ORDER BY made_on DESC, handle";

  private final JdbcClient desk;

  /// On the tables of the desk.
  public TokenTable(JdbcClient desk) {
    this.desk = desk;
  }

  /// A token by its handle.
  public Optional<TokenRow> find(String handle) {
    return desk.sql(SELECT + "WHERE handle = ?").param(handle).query(TokenTable::row).optional();
  }

  /// The tokens of an account, the latest first.
  public List<TokenRow> of(long account) {
    return desk.sql(SELECT + "WHERE account_id = ?" + LATEST_FIRST)
        .param(account)
        .query(TokenTable::row)
        .list();
  }

  /// Tokens of everybody, the latest first.
  ///
  /// @param after handle of the last one of the page before; empty for the first page
  public List<TokenRow> page(String after, int limit) {
    return desk.sql(
            SELECT
                + "t WHERE :after = '' OR EXISTS (SELECT 1 FROM api.token b WHERE b.handle = :after"
                + " AND (t.made_on < b.made_on OR (t.made_on = b.made_on AND t.handle > b.handle)))"
                + LATEST_FIRST
                + " LIMIT :limit")
        .param("after", after)
        .param("limit", limit)
        .query(TokenTable::row)
        .list();
  }

  /// Adds one.
  public void add(TokenRow token) {
    desk.sql(
            "INSERT INTO api.token (handle, hash, account_id, name, scopes, agency_id, made_on,"
                + " expires_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .param(token.handle())
        .param(token.hash().bytes())
        .param(token.account())
        .param(token.name())
        .param(token.scopes().toArray(String[]::new))
        .param(token.agency().orElse(null))
        .param(token.madeOn())
        .param(token.expiresOn())
        .update();
  }

  /// Writes down the day of a use, once a day.
  public void used(String handle, LocalDate today) {
    desk.sql("UPDATE api.token SET used_on = :today WHERE handle = :handle")
        .param("today", today)
        .param("handle", handle)
        .update();
  }

  /// Ends one; false if it had ended before.
  public boolean revoke(String handle, LocalDate today) {
    return desk.sql("UPDATE api.token SET revoked_on = ? WHERE handle = ? AND revoked_on IS NULL")
            .params(today, handle)
            .update()
        > 0;
  }

  private static TokenRow row(ResultSet row, int number) throws SQLException {
    long agency = row.getLong("agency_id");
    Optional<Long> branch = row.wasNull() ? Optional.empty() : Optional.of(agency);
    return new TokenRow(
        row.getString("handle"),
        Sha256.of(row.getBytes("hash")),
        row.getLong("account_id"),
        row.getString("name"),
        List.of((String[]) row.getArray("scopes").getArray()),
        branch,
        row.getObject("made_on", LocalDate.class),
        row.getObject("expires_on", LocalDate.class),
        Optional.ofNullable(row.getObject("used_on", LocalDate.class)),
        Optional.ofNullable(row.getObject("revoked_on", LocalDate.class)));
  }
}
