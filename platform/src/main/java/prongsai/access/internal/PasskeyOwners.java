package prongsai.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;
import prongsai.access.AccountId;

/// Accounts as owners of passkeys. An authenticator knows an account by a random handle.
@Component
public class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
  private static final String SELECT =
      "SELECT handle, login, name FROM access.account WHERE state = 'active' AND ";

  private final JdbcClient desk;

  /// On the tables of the desk.
  public PasskeyOwners(JdbcClient desk) {
    this.desk = desk;
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
    return desk.sql(SELECT + "handle = ?")
        .param(handle.getBytes())
        .query(PasskeyOwners::owner)
        .optional()
        .orElse(null);
  }

  /// By the name of who is signed in, which is the number of the account.
  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String account) {
    return desk.sql(SELECT + "id::text = ?")
        .param(account)
        .query(PasskeyOwners::owner)
        .optional()
        .orElse(null);
  }

  /// The active account of a handle.
  public AccountId account(Bytes handle) {
    return new AccountId(
        desk.sql("SELECT id FROM access.account WHERE state = 'active' AND handle = ?")
            .param(handle.getBytes())
            .query(Long.class)
            .single());
  }

  private static PublicKeyCredentialUserEntity owner(ResultSet row, int number)
      throws SQLException {
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .id(new Bytes(row.getBytes("handle")))
        .name(row.getString("login"))
        .displayName(row.getString("name"))
        .build();
  }

  /// Never needed: every account has a handle from the start.
  @Override
  public void save(PublicKeyCredentialUserEntity owner) {
    throw new UnsupportedOperationException("owners of passkeys are accounts");
  }

  /// Never needed: accounts stay.
  @Override
  public void delete(Bytes handle) {
    throw new UnsupportedOperationException("owners of passkeys are accounts");
  }
}
