package prongsai.blind;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/// The public half of a round's signing key: blinds messages and checks tickets.
///
/// RSA, 2048 to 4096 bits, exponent 65537. Its [#fingerprint] stands on every paper slip and on the
/// public page of the round, so that people can see that all were given the same key: a server that
/// gave each visitor another one would recognise them by it.
public final class BlindKey {
  private static final PSSParameterSpec PSS =
      new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, PssEncoding.SALT, 1);

  private final RSAPublicKey key;

  BlindKey(RSAPublicKey key) {
    Rsa.requireOurs(key, key.getPublicExponent());
    this.key = key;
  }

  /// Reads a public key.
  ///
  /// @param encoded as [#encoded] gave it
  /// @throws IllegalArgumentException when it is anything else
  public static BlindKey decode(byte[] encoded) {
    try {
      return new BlindKey(
          (RSAPublicKey) Rsa.factory().generatePublic(new X509EncodedKeySpec(encoded)));
    } catch (InvalidKeySpecException e) {
      throw new IllegalArgumentException("not a public key of RSA in X.509 form", e);
    }
  }

  /// SubjectPublicKeyInfo in DER, as RFC 5280 defines it.
  public byte[] encoded() {
    return key.getEncoded();
  }

  /// Bytes of a blinded message and of a signature under this key: 256 to 512.
  public int length() {
    return key.getModulus().bitLength() / 8;
  }

  /// The first 128 bits of SHA-256 over [#encoded], as 32 hexadecimal digits.
  ///
  /// Half as many would do against a stranger. But whoever runs the server makes the keys himself:
  /// he would look for *any two* keys with one fingerprint, which takes the square root of the
  /// number of fingerprints, that is 2^64 trials and not 2^32.
  public String fingerprint() {
    return HexFormat.of().formatHex(sha256(encoded()), 0, 16);
  }

  /// Prepares and blinds a message; it and the blinding are random.
  public Blinding blind(SecureRandom random) {
    byte[] message = new byte[Ticket.MESSAGE];
    random.nextBytes(message);
    return blind(prepare(message, random), random);
  }

  /// A random prefix, then the message. It keeps a signer who made its key with ill intent from
  /// learning anything of messages that can be guessed (RFC 9474, 4.1 and 7).
  static byte[] prepare(byte[] message, SecureRandom random) {
    byte[] prepared = new byte[Ticket.PREFIX + message.length];
    random.nextBytes(prepared);
    System.arraycopy(message, 0, prepared, Ticket.PREFIX, message.length);
    return prepared;
  }

  Blinding blind(byte[] prepared, SecureRandom random) {
    byte[] salt = new byte[PssEncoding.SALT];
    random.nextBytes(salt);
    return blind(prepared, salt, Rsa.random(key.getModulus(), random));
  }

  /// @param factor from 1 to below the modulus; must be random and never used twice
  /// @throws ArithmeticException when the message or the factor shares a divisor with the modulus;
  ///   nobody has ever seen that happen, it would mean that the key is broken
  Blinding blind(byte[] prepared, byte[] salt, BigInteger factor) {
    BigInteger modulus = key.getModulus();
    BigInteger message = Rsa.number(PssEncoding.encode(prepared, salt, modulus.bitLength() - 1));
    if (!message.gcd(modulus).equals(BigInteger.ONE))
      throw new ArithmeticException("the message shares a divisor with the modulus");
    BigInteger inverse = factor.modInverse(modulus);
    BigInteger blinded = message.multiply(raised(factor)).mod(modulus);
    return new Blinding(this, prepared, Rsa.bytes(blinded, length()), inverse);
  }

  /// To the public exponent, modulo the modulus.
  BigInteger raised(BigInteger base) {
    return base.modPow(key.getPublicExponent(), key.getModulus());
  }

  BigInteger modulus() {
    return key.getModulus();
  }

  /// Whether the ticket was signed with the private half of this key.
  public boolean accepts(Ticket ticket) {
    return verify(ticket.prepared(), ticket.signature());
  }

  /// RSASSA-PSS-VERIFY by the JDK; a signature of any other length is false, too.
  boolean verify(byte[] prepared, byte[] signature) {
    if (signature.length != length()) return false;
    try {
      Signature verifier = Signature.getInstance("RSASSA-PSS");
      verifier.setParameter(PSS);
      verifier.initVerify(key);
      verifier.update(prepared);
      return verifier.verify(signature);
    } catch (SignatureException notASignature) {
      return false;
    } catch (GeneralSecurityException e) {
      throw Rsa.broken(e);
    }
  }

  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw Rsa.broken(e);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BlindKey that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return "BlindKey " + fingerprint();
  }
}
