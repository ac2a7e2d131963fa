package prongsai.blind;

import static prongsai.blind.VectorsTest.good;

import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One exchange between a visitor and the door, every random choice and every result of it written
/// down in base64url.
///
/// @param factor the blinding factor, RFC 9474 calls it `r`
/// @param ticket the prepared message, then the signature
record Exchange(
    SigningKey key,
    String prepared,
    String salt,
    String factor,
    String blindedMessage,
    String blindSignature,
    String ticket) {

  /// Our own, worked out by a program in another language and checked there with OpenSSL.
  static List<Exchange> ours() {
    List<Exchange> all = new ArrayList<>();
    for (JsonNode key : json()) {
      SigningKey signing = SigningKey.decode(bytes(text(key, "signingKey")));
      for (JsonNode one : key.get("exchanges")) all.add(ours(signing, one));
    }
    return List.copyOf(all);
  }

  static JsonNode json() {
    return JsonMapper.shared()
        .readTree(
            Objects.requireNonNull(
                Exchange.class.getResourceAsStream("/prongsai/blind/vectors.json")));
  }

  private static Exchange ours(SigningKey key, JsonNode one) {
    return new Exchange(
        key,
        text(one, "prepared"),
        text(one, "salt"),
        text(one, "factor"),
        text(one, "blindedMessage"),
        text(one, "blindSignature"),
        text(one, "ticket"));
  }

  /// Those of RFC 9474, Appendix A, that have a salt, from a file in which the names of the RFC
  /// stand before hexadecimal numbers, as several implementations carry it.
  static List<Exchange> ofRfc9474(Path file) {
    List<Exchange> all = new ArrayList<>();
    for (JsonNode one : JsonMapper.shared().readTree(file.toFile()))
      if (!text(one, "salt").isEmpty()) all.add(ofRfc9474(one));
    return List.copyOf(all);
  }

  private static Exchange ofRfc9474(JsonNode one) {
    SigningKey key = key(number(one, "p"), number(one, "q"), number(one, "d"));
    BigInteger factor = number(one, "inv").modInverse(key.publicKey().modulus());
    return new Exchange(
        key,
        hex(text(one, "prepared_msg")),
        hex(text(one, "salt")),
        Base64Url.encode(Rsa.bytes(factor, key.publicKey().length())),
        hex(text(one, "blinded_msg")),
        hex(text(one, "blind_sig")),
        hex(text(one, "prepared_msg") + text(one, "sig")));
  }

  private static SigningKey key(BigInteger p, BigInteger q, BigInteger d) {
    BigInteger dp = d.mod(p.subtract(BigInteger.ONE));
    BigInteger dq = d.mod(q.subtract(BigInteger.ONE));
    RSAPrivateCrtKeySpec spec =
        new RSAPrivateCrtKeySpec(p.multiply(q), Rsa.EXPONENT, d, p, q, dp, dq, q.modInverse(p));
    try {
      return SigningKey.decode(KeyFactory.getInstance("RSA").generatePrivate(spec).getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static byte[] bytes(String text) {
    return good(Base64Url.decode(text, 0, 4096));
  }

  static String text(JsonNode node, String name) {
    return node.get(name).stringValue();
  }

  private static String hex(String digits) {
    return Base64Url.encode(HexFormat.of().parseHex(digits));
  }

  private static BigInteger number(JsonNode node, String name) {
    return new BigInteger(text(node, name), 16);
  }
}
