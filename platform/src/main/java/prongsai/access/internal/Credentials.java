package prongsai.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;
import prongsai.access.Accounts;
import prongsai.web.ServerKeys;
import prongsai.web.Typed;

/// With what an account proves itself: password, authenticator app, recovery codes. Secrets leave
/// this class only to be shown once to their owner.
@Component
public class Credentials {
  private static final int RECOVERY_CODES = 10;
  private final JdbcClient desk;
  private final Sealer sealer;
  private final ServerKeys keys;
  private final Clock clock;

  /// On the tables of the desk.
  public Credentials(JdbcClient desk, Sealer sealer, ServerKeys keys, Clock clock) {
    this.desk = desk;
    this.sealer = sealer;
    this.keys = keys;
    this.clock = clock;
  }

  /// The account that a login means, with the hash of its password if it has one.
  public record Known(AccountId account, Optional<String> passwordHash) {}

  /// The active account of a login.
  public Optional<Known> byLogin(String login) {
    return desk.sql("SELECT id, password FROM access.account WHERE login = ? AND state = 'active'")
        .param(Accounts.normal(login))
        .query((ResultSet row, int number) ->
            new Known(
                new AccountId(row.getLong("id")), Optional.ofNullable(row.getString("password"))))
        .optional();
  }

  /// The hash of an account's password.
  public Optional<String> passwordHash(AccountId account) {
    return desk.sql("SELECT password FROM access.account WHERE id = ? AND password IS NOT NULL")
        .param(account.value())
        .query(String.class)
        .optional();
  }

  /// Whether the account is bound to somebody at a provider.
  public boolean isBound(AccountId account) {
    return desk.sql("SELECT oidc_subject IS NOT NULL FROM access.account WHERE id = ?")
        .param(account.value())
        .query(Boolean.class)
        .single();
  }

  /// Replaces the password.
  public void setPasswordHash(AccountId account, String hash) {
    desk.sql("UPDATE access.account SET password = ? WHERE id = ?")
        .param(hash)
        .param(account.value())
        .update();
  }

  /// Whether the account has an authenticator app.
  public boolean hasTotp(AccountId account) {
    return sealedTotp(account).isPresent();
  }

  /// Replaces the secret of the authenticator app; `step` is the step of the code that proved it.
  public void setTotp(AccountId account, byte[] secret, long step) {
    desk.sql("UPDATE access.account SET totp_secret = ?, totp_step = ? WHERE id = ?")
        .param(sealer.seal(totpPurpose(account), secret))
        .param(step)
        .param(account.value())
        .update();
  }

  /// Whether this is a right code that has not been used yet. A right one is used up: of the app,
  /// or one of the recovery codes.
  public boolean useCode(AccountId account, String typed) {
    String code = Typed.arabic(typed).replaceAll("[\\s-]", "");
    return code.matches("\\d{6}") ? useTotp(account, code) : useRecoveryCode(account, typed);
  }

  private boolean useTotp(AccountId account, String code) {
    Optional<byte[]> secret =
        sealedTotp(account).flatMap(sealed -> sealer.open(totpPurpose(account), sealed));
    if (secret.isEmpty()) return false;
    OptionalLong step = Totp.stepOf(code, secret.get(), clock.instant());
    return step.isPresent()
        && desk.sql("UPDATE access.account SET totp_step = ? WHERE id = ? AND totp_step < ?")
                .param(step.getAsLong())
                .param(account.value())
                .param(step.getAsLong())
                .update()
            == 1;
  }

  private Optional<byte[]> sealedTotp(AccountId account) {
    return desk.sql(
            "SELECT totp_secret FROM access.account WHERE id = ? AND totp_secret IS NOT NULL")
        .param(account.value())
        .query((ResultSet row, int number) -> bytes(row))
        .optional();
  }

  private static byte[] bytes(ResultSet row) throws SQLException {
    return row.getBytes(1);
  }

  private static String totpPurpose(AccountId account) {
    return "totp " + account;
  }

  /// Replaces all recovery codes by ten new ones, to be shown once.
  public List<String> newRecoveryCodes(AccountId account) {
    forgetRecoveryCodes(account);
    List<String> codes =
        Stream.generate(Secrets::recoveryCode).distinct().limit(RECOVERY_CODES).toList();
    for (String code : codes)
      desk.sql("INSERT INTO access.recovery_code (account_id, hash) VALUES (?, ?)")
          .param(account.value())
          .param(hashed(account, code))
          .update();
    return codes;
  }

  /// How many recovery codes are left.
  public int recoveryCodesLeft(AccountId account) {
    return desk.sql("SELECT count(*) FROM access.recovery_code WHERE account_id = ?")
        .param(account.value())
        .query(Integer.class)
        .single();
  }

  private boolean useRecoveryCode(AccountId account, String typed) {
    return desk.sql("DELETE FROM access.recovery_code WHERE account_id = ? AND hash = ?")
            .param(account.value())
            .param(hashed(account, typed))
            .update()
        == 1;
  }

  private byte[] hashed(AccountId account, String code) {
    return Secrets.hashed(keys.key("recovery-codes"), account + " " + Secrets.asMeant(code));
  }

  private void forgetRecoveryCodes(AccountId account) {
    desk.sql("DELETE FROM access.recovery_code WHERE account_id = ?")
        .param(account.value())
        .update();
  }

  /// Takes away everything an account could prove itself with, at a provider as well.
  public void forgetAll(AccountId account) {
    forgetRecoveryCodes(account);
    desk.sql("DELETE FROM access.passkey WHERE account_id = ?").param(account.value()).update();
    desk.sql(
            "UPDATE access.account SET password = NULL, totp_secret = NULL, oidc_issuer = NULL,"
                + " oidc_subject = NULL WHERE id = ?")
        .param(account.value())
        .update();
  }
}
