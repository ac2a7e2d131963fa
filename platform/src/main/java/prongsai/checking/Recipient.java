package prongsai.checking;

import java.util.UUID;
import prongsai.agency.AgencyId;

/// Somebody, or some program, that is told when links of an agency die.
///
/// @param secret with which messages to a webhook are signed; empty for e-mail
public record Recipient(UUID id, AgencyId agency, Way way, String address, String secret) {
  /// How.
  public enum Way {
    EMAIL,
    WEBHOOK
  }
}
