package prongsai.blind;

import java.math.BigInteger;
import prongsai.blind.Checked.Good;
import prongsai.blind.Checked.Reason;
import prongsai.blind.Checked.Refused;

/// A message between blinding and signature: what goes to the door, and the secret that makes a
/// ticket of the door's answer. The secret must stay with the visitor: with it, the ticket can be
/// told by what was sent to the door.
public final class Blinding {
  private final BlindKey key;
  private final byte[] prepared;
  private final byte[] blinded;
  private final BigInteger inverse;

  Blinding(BlindKey key, byte[] prepared, byte[] blinded, BigInteger inverse) {
    this.key = key;
    this.prepared = prepared;
    this.blinded = blinded;
    this.inverse = inverse;
  }

  /// For the door; as long as the key ([BlindKey#length]).
  public byte[] blindedMessage() {
    return blinded.clone();
  }

  /// Takes the blinding off the door's answer.
  public Checked<Ticket> finish(byte[] blindSignature) {
    return switch (unblind(blindSignature)) {
      case Good<byte[]>(byte[] signature) -> new Good<>(new Ticket(prepared, signature));
      case Refused<byte[]>(Reason why) -> new Refused<>(why);
    };
  }

  /// Finalize of RFC 9474, 4.4: the signature of the message, which was checked.
  Checked<byte[]> unblind(byte[] blindSignature) {
    if (blindSignature.length != key.length()) return new Refused<>(Reason.WRONG_LENGTH);
    BigInteger signed = Rsa.number(blindSignature);
    if (signed.compareTo(key.modulus()) >= 0) return new Refused<>(Reason.OUT_OF_RANGE);
    byte[] signature = Rsa.bytes(signed.multiply(inverse).mod(key.modulus()), key.length());
    return key.verify(prepared, signature)
        ? new Good<>(signature)
        : new Refused<>(Reason.NOT_SIGNED);
  }
}
