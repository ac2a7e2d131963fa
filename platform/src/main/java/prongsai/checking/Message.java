package prongsai.checking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Something that is sent to a recipient.
///
/// @param body text of an e-mail, JSON for a webhook
/// @param due not to be tried before
/// @param tries how often it was tried
/// @param sent when it was taken
/// @param givenUp whether it is not tried any more
/// @param lastError why the last try failed; empty when none did
public record Message(
    UUID id,
    UUID recipient,
    String subject,
    String body,
    Instant made,
    Instant due,
    int tries,
    Optional<Instant> sent,
    boolean givenUp,
    String lastError) {}
