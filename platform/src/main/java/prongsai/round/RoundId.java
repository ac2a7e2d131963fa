package prongsai.round;

import java.util.Optional;
import java.util.UUID;

/// The id of a round: random, so that knowing one tells nothing of another.
public record RoundId(UUID value) {

  /// The id written in an address; empty when it is none.
  public static Optional<RoundId> parse(String written) {
    try {
      UUID id = UUID.fromString(written);
      return id.toString().equals(written) ? Optional.of(new RoundId(id)) : Optional.empty();
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
