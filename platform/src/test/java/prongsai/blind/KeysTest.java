package prongsai.blind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import org.junit.jupiter.api.Test;

/// Which keys are ours, and how they are written down.
class KeysTest {
  private static final SigningKey KEY = SigningKey.generate(new SecureRandom());

  private static KeyPair pair(String algorithm, AlgorithmParameterSpec kind)
      throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(kind);
    return generator.generateKeyPair();
  }

  private static KeyPair rsa(int bits, long exponent) throws GeneralSecurityException {
    return pair("RSA", new RSAKeyGenParameterSpec(bits, BigInteger.valueOf(exponent)));
  }

  @Test
  void keysAreReadAsTheyWereWritten() {
    SigningKey read = SigningKey.decode(KEY.encoded());
    assertThat(read.encoded()).isEqualTo(KEY.encoded());
    assertThat(read.publicKey()).isEqualTo(KEY.publicKey()).hasSameHashCodeAs(KEY.publicKey());
    assertThat(BlindKey.decode(KEY.publicKey().encoded())).isEqualTo(KEY.publicKey());
    assertThat(KEY.publicKey().length()).isEqualTo(256);
  }

  @Test
  void aKeyIsKnownByItsFingerprint() {
    assertThat(KEY.publicKey().fingerprint()).matches("[0-9a-f]{32}");
    assertThat(SigningKey.generate(new SecureRandom()).publicKey().fingerprint())
        .isNotEqualTo(KEY.publicKey().fingerprint());
  }

  @Test
  void shortKeysAndOtherExponentsAreNotOurs() throws GeneralSecurityException {
    for (KeyPair pair : new KeyPair[] {rsa(1024, 65537), rsa(2056, 3), rsa(2050, 65537)}) {
      assertThatThrownBy(() -> BlindKey.decode(pair.getPublic().getEncoded()))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> SigningKey.decode(pair.getPrivate().getEncoded()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void whatIsNoKeyOfRsaIsNotOurs() throws GeneralSecurityException {
    KeyPair curve = pair("EC", new ECGenParameterSpec("secp256r1"));
    for (byte[] encoded :
        new byte[][] {
          {}, {0x30}, curve.getPublic().getEncoded(), curve.getPrivate().getEncoded()
        }) {
      assertThatThrownBy(() -> BlindKey.decode(encoded))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> SigningKey.decode(encoded))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void whatIsWrittenIntoLogsGivesNothingAway() {
    assertThat(KEY).hasToString("SigningKey of " + KEY.publicKey().fingerprint());
    assertThat(KEY.issue(new SecureRandom())).hasToString("Ticket");
  }
}
