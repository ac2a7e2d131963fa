package prongsai.access.web;

import java.util.Base64;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import prongsai.web.ThaiDates;

/// A passkey in the list of its owner.
///
/// @param id for the form that removes it
/// @param made the day on which it was added
public record PasskeyLine(String id, String label, String made) {

  static PasskeyLine of(CredentialRecord key) {
    return new PasskeyLine(
        Base64.getUrlEncoder().withoutPadding().encodeToString(key.getCredentialId().getBytes()),
        key.getLabel(),
        ThaiDates.date(key.getCreated()));
  }
}
