package prongsai.blind;

import java.util.Arrays;
import prongsai.blind.Checked.Good;
import prongsai.blind.Checked.Reason;
import prongsai.blind.Checked.Refused;

/// The right to answer once: a prepared message (a random prefix of 32 bytes and 32 random bytes)
/// and the door's signature over it (256 to 512 bytes, as long as the key).
///
/// It says nothing of its holder. Which round it is for, only the key tells that accepts it
/// ([BlindKey#accepts]). Like cash: who holds it may spend it, once.
public final class Ticket {
  static final int PREFIX = 32;
  static final int MESSAGE = 32;
  private static final int PREPARED = PREFIX + MESSAGE;

  private final byte[] prepared;
  private final byte[] signature;

  /// @param prepared of [#PREFIX] + [#MESSAGE] bytes
  Ticket(byte[] prepared, byte[] signature) {
    if (prepared.length != PREPARED)
      throw new IllegalArgumentException("a prepared message has 64 bytes: " + prepared.length);
    this.prepared = prepared.clone();
    this.signature = signature.clone();
  }

  /// Reads what [#text] wrote: well formed, but not yet checked against a key.
  public static Checked<Ticket> read(String text) {
    int least = PREPARED + Rsa.LEAST_BITS / 8;
    int most = PREPARED + Rsa.MOST_BITS / 8;
    return switch (Base64Url.decode(text, least, most)) {
      case Good<byte[]>(byte[] bytes) ->
          new Good<>(
              new Ticket(
                  Arrays.copyOf(bytes, PREPARED),
                  Arrays.copyOfRange(bytes, PREPARED, bytes.length)));
      case Refused<byte[]>(Reason why) -> new Refused<>(why);
    };
  }

  /// The prepared message, then the signature, in base64url: 427 characters with a key of 2048
  /// bits.
  public String text() {
    byte[] both = Arrays.copyOf(prepared, prepared.length + signature.length);
    System.arraycopy(signature, 0, both, prepared.length, signature.length);
    return Base64Url.encode(both);
  }

  /// SHA-256 of the prepared message, 32 bytes, for the list of spent tickets.
  ///
  /// Over the message alone: one message may have several good signatures (each with another salt,
  /// for someone with several codes), and all of them are one ticket.
  public byte[] tokenHash() {
    return BlindKey.sha256(prepared);
  }

  byte[] prepared() {
    return prepared.clone();
  }

  byte[] signature() {
    return signature.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ticket that
        && Arrays.equals(prepared, that.prepared)
        && Arrays.equals(signature, that.signature);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(prepared);
  }

  /// Not the ticket itself, so that it cannot get into a log.
  @Override
  public String toString() {
    return "Ticket";
  }
}
