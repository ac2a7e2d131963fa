package prongsai.progress;

import java.util.Optional;
import prongsai.access.AccountId;

/// Who gets a letter.
///
/// @param account whose address it is; empty for a recipient of the agency's notices
record Addressee(String address, Optional<AccountId> account) {}
