package prongsai.invitation;

/// What the door answers to a code and a blinded message: a blind signature, or a [Refusal].
public sealed interface Exchange permits Exchange.Signed, Refusal {

  /// The code was good. The same request, sent again, gets the same.
  final class Signed implements Exchange {
    private final byte[] blindSignature;

    Signed(byte[] blindSignature) {
      this.blindSignature = blindSignature.clone();
    }

    /// As long as the key of the round; the browser makes the ticket of it.
    public byte[] blindSignature() {
      return blindSignature.clone();
    }
  }
}
