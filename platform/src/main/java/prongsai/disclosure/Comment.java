package prongsai.disclosure;

import java.time.Instant;
import java.util.UUID;
import prongsai.access.AccountId;
import prongsai.scoring.framework.Code;

/// What an executive says of an item when sending the checklist back.
///
/// @param done whether an officer marked it as settled
public record Comment(UUID id, Code item, String text, Instant at, AccountId by, boolean done) {}
