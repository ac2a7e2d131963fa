package prongsai.access.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.AuditEvent;
import prongsai.access.AuditTrail;

/// Public keys of passkeys.
@Component
public class PasskeyRows implements UserCredentialRepository {
  private static final String SELECT =
      "SELECT p.*, a.handle FROM access.passkey p JOIN access.account a ON a.id = p.account_id ";

  private final JdbcClient desk;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  /// On the tables of the desk.
  public PasskeyRows(JdbcClient desk, AuditTrail audit, TransactionTemplate transaction) {
    this.desk = desk;
    this.audit = audit;
    this.transaction = transaction;
  }

  @Override
  public void delete(Bytes id) {
    desk.sql("DELETE FROM access.passkey WHERE id = ?").param(id.getBytes()).update();
  }

  /// Adds a passkey, or brings up to date how often it was used.
  @Override
  public void save(CredentialRecord key) {
    transaction.executeWithoutResult(_ -> {
      boolean isNew = findByCredentialId(key.getCredentialId()) == null;
      store(key);
      if (isNew) added(key);
    });
  }

  private void added(CredentialRecord key) {
    AccountId owner =
        new AccountId(
            desk.sql("SELECT account_id FROM access.passkey WHERE id = ?")
                .param(key.getCredentialId().getBytes())
                .query(Long.class)
                .single());
    audit.record(
        AuditEvent.of(
            "account.passkey-added",
            new Actor.Person(owner),
            Map.of("account", owner.toString(), "label", key.getLabel())));
  }

  private void store(CredentialRecord key) {
    desk.sql(
            """
            INSERT INTO access.passkey (id, account_id, public_key, signature_count, uv_initialized,
              backup_eligible, backup_state, transports, attestation, client_data, label, made_at, used_at)
            SELECT :id, a.id, :key, :count, :uv, :eligible, :backup, :transports, :attestation, :client, :label, :made, :used
            FROM access.account a WHERE a.handle = :handle
            ON CONFLICT (id) DO UPDATE SET signature_count = EXCLUDED.signature_count,
              uv_initialized = EXCLUDED.uv_initialized, backup_state = EXCLUDED.backup_state,
              used_at = EXCLUDED.used_at
            WHERE passkey.account_id = EXCLUDED.account_id
            """)
        .param("id", key.getCredentialId().getBytes())
        .param("handle", key.getUserEntityUserId().getBytes())
        .param("key", key.getPublicKey().getBytes())
        .param("count", key.getSignatureCount())
        .param("uv", key.isUvInitialized())
        .param("eligible", key.isBackupEligible())
        .param("backup", key.isBackupState())
        .param("transports", transports(key))
        .param("attestation", bytes(key.getAttestationObject()))
        .param("client", bytes(key.getAttestationClientDataJSON()))
        .param("label", key.getLabel().isBlank() ? "พาสคีย์" : key.getLabel())
        .param("made", key.getCreated().atOffset(ZoneOffset.UTC))
        .param("used", key.getLastUsed().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Whether an account has any.
  public boolean has(AccountId account) {
    return !of(account).isEmpty();
  }

  /// The passkeys of an account.
  public List<CredentialRecord> of(AccountId account) {
    return desk.sql(SELECT + "WHERE a.id = ? ORDER BY p.made_at")
        .param(account.value())
        .query(PasskeyRows::key)
        .list();
  }

  /// Takes a passkey away from its owner; false if it is not the owner's.
  public boolean remove(AccountId account, byte[] id) {
    return desk.sql("DELETE FROM access.passkey WHERE account_id = ? AND id = ?")
            .param(account.value())
            .param(id)
            .update()
        == 1;
  }

  private static String transports(CredentialRecord key) {
    return key.getTransports().stream()
        .map(AuthenticatorTransport::getValue)
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
    return bytes == null ? null : bytes.getBytes();
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes id) {
    return desk.sql(SELECT + "WHERE p.id = ?")
        .param(id.getBytes())
        .query(PasskeyRows::key)
        .optional()
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes handle) {
    return desk.sql(SELECT + "WHERE a.handle = ? ORDER BY p.made_at")
        .param(handle.getBytes())
        .query(PasskeyRows::key)
        .list();
  }

  private static CredentialRecord key(ResultSet row, int number) throws SQLException {
    return ImmutableCredentialRecord.builder()
        .credentialId(new Bytes(row.getBytes("id")))
        .userEntityUserId(new Bytes(row.getBytes("handle")))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .signatureCount(row.getLong("signature_count"))
        .uvInitialized(row.getBoolean("uv_initialized"))
        .backupEligible(row.getBoolean("backup_eligible"))
        .backupState(row.getBoolean("backup_state"))
        .transports(transports(row.getString("transports")))
        .attestationObject(optional(row.getBytes("attestation")))
        .attestationClientDataJSON(optional(row.getBytes("client_data")))
        .label(row.getString("label"))
        .created(row.getObject("made_at", OffsetDateTime.class).toInstant())
        .lastUsed(row.getObject("used_at", OffsetDateTime.class).toInstant())
        .build();
  }

  private static Set<AuthenticatorTransport> transports(String written) {
    return Arrays.stream(written.split(" ", -1))
        .filter(one -> !one.isEmpty())
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toSet());
  }

  private static @Nullable Bytes optional(byte @Nullable [] bytes) {
    return bytes == null ? null : new Bytes(bytes);
  }
}
