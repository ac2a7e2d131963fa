package prongsai.progress;

import java.time.Instant;
import prongsai.access.AccountId;
import prongsai.plan.StepId;
import prongsai.round.RoundId;

/// A file that somebody handed in as evidence for a step.
///
/// @param name as its owner called it, without folders
/// @param size in bytes
/// @param sha256 of its bytes, in lower-case hexadecimal
public record EvidenceFile(
    FileId id,
    RoundId round,
    StepId step,
    String name,
    FileType type,
    long size,
    String sha256,
    ScanState scan,
    Instant at,
    AccountId by) {}
