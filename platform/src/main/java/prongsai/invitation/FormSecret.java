package prongsai.invitation;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import prongsai.blind.Base64Url;
import prongsai.blind.Checked.Good;

/// What makes a form without script repeatable: 32 random bytes that the page puts into the form
/// and the server does not keep. The ticket follows from them, so that a form sent twice (a double
/// click, a lost reply) gets the same ticket twice instead of a spent code and no ticket.
public record FormSecret(String text) {
  private static final int LENGTH = 32;

  /// A new one for a page.
  public static FormSecret random(SecureRandom random) {
    byte[] bytes = new byte[LENGTH];
    random.nextBytes(bytes);
    return new FormSecret(Base64Url.encode(bytes));
  }

  /// What came back with a form; empty when it is not what a page wrote.
  public static Optional<FormSecret> read(String text) {
    return Base64Url.decode(text, LENGTH, LENGTH) instanceof Good
        ? Optional.of(new FormSecret(text))
        : Optional.empty();
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /// Not the secret itself, so that it cannot get into a log.
  @Override
  public String toString() {
    return "FormSecret";
  }
}
