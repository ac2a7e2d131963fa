package prongsai.disclosure;

import java.time.Instant;

/// A checklist as the executive approved it. It never changes.
///
/// @param checklist what was approved
/// @param sha256 of its canonical bytes, in lower-case hexadecimal digits
/// @param at when
public record ApprovedChecklist(Checklist checklist, String sha256, Instant at) {}
