package prongsai.invitation.store;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The table of signing keys, encrypted, and the public one of their public halves.
public final class KeyStore {
  private final JdbcClient door;
  private final TransactionTemplate transaction;

  /// @param door connections in the door's role
  public KeyStore(DataSource door) {
    this.door = JdbcClient.create(door);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(door));
  }

  /// The private key of a round, encrypted.
  public Optional<byte[]> find(UUID round) {
    return door.sql("SELECT private_key FROM invitation.signing_key WHERE round_id = ?")
        .param(round)
        .query((row, number) -> row.getBytes("private_key"))
        .optional();
  }

  /// Keeps the key of a round, unless another process was faster: then nothing is kept.
  public void keep(UUID round, byte[] encrypted, byte[] publicKey, String fingerprint) {
    transaction.executeWithoutResult(status -> {
      int kept =
          door.sql(
                  "INSERT INTO invitation.signing_key (round_id, private_key) VALUES (?, ?)"
                      + " ON CONFLICT DO NOTHING")
              .param(round)
              .param(encrypted)
              .update();
      if (kept == 1)
        door.sql(
                "INSERT INTO round.ticket_key (round_id, public_key, fingerprint) VALUES (?, ?, ?)")
            .param(round)
            .param(publicKey)
            .param(fingerprint)
            .update();
    });
  }
}
