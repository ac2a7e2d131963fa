package prongsai.response;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import prongsai.blind.Checked.Good;
import prongsai.blind.Ticket;
import prongsai.round.RoundId;
import prongsai.round.SurveyInstrument;

/// Reads tokens, and makes of them what may be stored.
final class Tokens {
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{16,128}");
  private static final String HMAC = "HmacSHA256";

  private final TicketKeys keys;

  Tokens(TicketKeys keys) {
    this.keys = keys;
  }

  /// What is stored in place of a good token, 32 bytes: SHA-256 over survey, round and token, so
  /// that the same key in two rounds counts twice. Of a ticket only the signed message counts.
  /// Empty when the token is not good.
  Optional<byte[]> hash(Submission submission) {
    return (switch (submission.instrument()) {
          case IIT -> ticket(submission.round(), submission.token()).map(Ticket::tokenHash);
          case EIT -> key(submission.token());
        })
        .map(token -> hash(submission.instrument(), submission.round(), token));
  }

  private Optional<Ticket> ticket(RoundId round, String text) {
    return Ticket.read(text) instanceof Good<Ticket>(Ticket ticket)
            && keys.of(round).filter(key -> key.accepts(ticket)).isPresent()
        ? Optional.of(ticket)
        : Optional.empty();
  }

  private static Optional<byte[]> key(String text) {
    return KEY.matcher(text).matches()
        ? Optional.of(text.getBytes(StandardCharsets.US_ASCII))
        : Optional.empty();
  }

  private static byte[] hash(SurveyInstrument instrument, RoundId round, byte[] token) {
    UUID id = round.value();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(instrument.name().getBytes(StandardCharsets.US_ASCII));
      digest.update(
          ByteBuffer.allocate(2 * Long.BYTES)
              .putLong(id.getMostSignificantBits())
              .putLong(id.getLeastSignificantBits())
              .flip());
      return digest.digest(token);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// The answers under the token itself, 32 bytes.
  static byte[] digest(Submission submission) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(submission.token().getBytes(StandardCharsets.US_ASCII), HMAC));
      return mac.doFinal(submission.answers().bytes());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + HMAC, e);
    }
  }
}
