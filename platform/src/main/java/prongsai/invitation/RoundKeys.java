package prongsai.invitation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import prongsai.blind.SigningKey;
import prongsai.invitation.store.KeyStore;
import prongsai.round.RoundId;
import prongsai.web.ServerKeys;

/// The signing key of each round: made when it is first asked for, one and the same for all who
/// ever ask, whichever process they ask.
final class RoundKeys {
  private static final String SECRET = "signing";
  private static final int IN_MEMORY = 2_000;

  private final KeyStore store;
  private final ServerKeys keys;
  private final SecureRandom random = new SecureRandom();
  private final Cache<RoundId, SigningKey> known =
      Caffeine.newBuilder().maximumSize(IN_MEMORY).build();

  RoundKeys(KeyStore store, ServerKeys keys) {
    this.store = store;
    this.keys = keys;
  }

  /// @throws org.springframework.dao.DataIntegrityViolationException when there is no such round
  SigningKey of(RoundId round) {
    return known.get(round, this::readOrMake);
  }

  private SigningKey readOrMake(RoundId round) {
    byte[] secret = keys.key(SECRET);
    if (store.find(round.value()).isEmpty()) {
      SigningKey made = SigningKey.generate(random);
      store.keep(
          round.value(),
          SealedKey.seal(made.encoded(), round, secret, random),
          made.publicKey().encoded(),
          made.publicKey().fingerprint());
    }
    return SigningKey.decode(
        SealedKey.open(store.find(round.value()).orElseThrow(), round, secret));
  }
}
