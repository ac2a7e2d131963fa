package prongsai.blind;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import javax.crypto.Cipher;
import prongsai.blind.Checked.Good;
import prongsai.blind.Checked.Reason;
import prongsai.blind.Checked.Refused;

/// The private half of a round's signing key; the door alone has it.
///
/// One key for one round and for nothing else: a ticket says by its key which round it is for, and
/// a key that also signed or decrypted other things would give those things away (RFC 9474, 6.2).
/// Who has this key can make tickets at will; who has it can *not* tell which code a ticket was
/// given for.
public final class SigningKey {
  private final RSAPrivateCrtKey key;
  private final BlindKey publicKey;

  private SigningKey(RSAPrivateCrtKey key, BlindKey publicKey) {
    this.key = key;
    this.publicKey = publicKey;
  }

  /// A new key of 2048 bits. Takes a few hundred milliseconds.
  public static SigningKey generate(SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(new RSAKeyGenParameterSpec(Rsa.LEAST_BITS, Rsa.EXPONENT), random);
      KeyPair pair = generator.generateKeyPair();
      return new SigningKey(
          (RSAPrivateCrtKey) pair.getPrivate(), new BlindKey((RSAPublicKey) pair.getPublic()));
    } catch (GeneralSecurityException e) {
      throw Rsa.broken(e);
    }
  }

  /// Reads a private key.
  ///
  /// @param encoded as [#encoded] gave it
  /// @throws IllegalArgumentException when it is anything else
  public static SigningKey decode(byte[] encoded) {
    try {
      if (Rsa.factory().generatePrivate(new PKCS8EncodedKeySpec(encoded))
          instanceof RSAPrivateCrtKey key) return new SigningKey(key, publicHalf(key));
      throw new IllegalArgumentException("the private key of RSA lacks its primes");
    } catch (InvalidKeySpecException e) {
      throw new IllegalArgumentException("not a private key of RSA in PKCS#8 form", e);
    }
  }

  private static BlindKey publicHalf(RSAPrivateCrtKey key) throws InvalidKeySpecException {
    RSAPublicKeySpec half = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
    return new BlindKey((RSAPublicKey) Rsa.factory().generatePublic(half));
  }

  /// PrivateKeyInfo (PKCS#8) in DER, not encrypted: whoever stores it encrypts it.
  public byte[] encoded() {
    return key.getEncoded();
  }

  public BlindKey publicKey() {
    return publicKey;
  }

  /// BlindSign of RFC 9474, 4.3. The same message always gets the same signature.
  ///
  /// The exponentiation is the JDK's cipher without padding, in the mode for signing, and not
  /// `BigInteger.modPow`. The sender chooses the number that is raised to the secret exponent, and
  /// time tells: `modPow` takes as long as its numbers happen to need. The JDK multiplies by a
  /// random factor before and divides it out after, so that what is raised is a number that the
  /// sender does not know. This has nothing to do with the blinding that the sender did, which the
  /// sender knows.
  ///
  /// @throws IllegalStateException when the result does not check: a fault of memory or processor.
  ///   Half of a computation with a fault would give away the key, so nothing leaves
  public Checked<byte[]> sign(byte[] blinded) {
    if (blinded.length != publicKey.length()) return new Refused<>(Reason.WRONG_LENGTH);
    BigInteger message = Rsa.number(blinded);
    if (message.compareTo(key.getModulus()) >= 0) return new Refused<>(Reason.OUT_OF_RANGE);
    byte[] signed = exponentiate(blinded);
    if (!publicKey.raised(Rsa.number(signed)).equals(message))
      throw new IllegalStateException("a signature did not check: fault of memory or processor");
    return new Good<>(signed);
  }

  private byte[] exponentiate(byte[] blinded) {
    try {
      Cipher cipher = Cipher.getInstance("RSA/ECB/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, key); // with a private key: to sign
      return cipher.doFinal(blinded);
    } catch (GeneralSecurityException e) {
      throw Rsa.broken(e);
    }
  }

  /// Does the visitor's part as well, for visitors without JavaScript.
  ///
  /// For the length of this call the server knows whom it serves and which ticket that visitor
  /// gets. Only storage keeps the two apart then, as `docs/anonymity.md` says.
  public Ticket issue(SecureRandom random) {
    Blinding blinding = publicKey.blind(random);
    return switch (sign(blinding.blindedMessage())) {
      case Good<byte[]>(byte[] signature) ->
          switch (blinding.finish(signature)) {
            case Good<Ticket>(Ticket ticket) -> ticket;
            case Refused<Ticket>(Reason why) -> throw new IllegalStateException("own: " + why);
          };
      case Refused<byte[]>(Reason why) -> throw new IllegalStateException("own: " + why);
    };
  }

  /// Says the fingerprint of the public half only.
  @Override
  public String toString() {
    return "SigningKey of " + publicKey.fingerprint();
  }
}
