package prongsai.access.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// Somebody about to set up an authenticator app: what the browser carries, encrypted, from the
/// page that shows the secret to the page that takes the first code. So nothing half done is
/// stored.
///
/// @param login what the person signs in with
/// @param name the person's name
/// @param passwordHash of the password chosen a page earlier; empty where there is none
/// @param hex the secret of the authenticator app, 20 bytes in hexadecimal digits
public record Enrolment(String login, String name, String passwordHash, String hex) {
  private static final int SECRET = 20;

  /// An enrolment with a new secret.
  public static Enrolment begin(String login, String name, String passwordHash) {
    return new Enrolment(
        login, name, passwordHash, HexFormat.of().formatHex(Secrets.bytes(SECRET)));
  }

  /// The hidden field of the form, bound to a purpose such as one link.
  public String sealed(Sealer sealer, String purpose) {
    String plain = String.join("\n", login, name, passwordHash, hex);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            sealer.seal("enrolment " + purpose, plain.getBytes(StandardCharsets.UTF_8)));
  }

  /// What was sealed for a purpose; empty if it was for another, or changed.
  public static Optional<Enrolment> open(Sealer sealer, String purpose, String sealed) {
    try {
      return sealer
          .open("enrolment " + purpose, Base64.getUrlDecoder().decode(sealed))
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8).split("\n", -1))
          .map(parts -> new Enrolment(parts[0], parts[1], parts[2], parts[3]));
    } catch (IllegalArgumentException garbled) {
      return Optional.empty();
    }
  }

  /// The secret.
  public byte[] secret() {
    return HexFormat.of().parseHex(hex);
  }

  /// The secret in groups of four, for typing.
  public String written() {
    return Totp.written(secret()).replaceAll("(.{4})(?=.)", "$1 ");
  }

  /// The address that an authenticator app reads from a QR code.
  public String address() {
    return "otpauth://totp/Prongsai:"
        + encoded(login)
        + "?secret="
        + Totp.written(secret())
        + "&issuer=Prongsai";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @Override
  public String toString() {
    return "Enrolment of " + login;
  }
}
