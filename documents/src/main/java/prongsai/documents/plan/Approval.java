package prongsai.documents.plan;

import java.time.LocalDate;

/// The approval of the state that a document prints.
///
/// @param edition from 1 on
/// @param day of the approval
/// @param sha256 hash of the approved state, in lower-case hexadecimal
public record Approval(int edition, LocalDate day, String sha256) {}
