package prongsai.checking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import prongsai.evidence.CaptureId;
import prongsai.examining.Examination;
import prongsai.fetching.Reason;
import prongsai.fetching.Verdict;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// What a check of one link of one item found.
///
/// @param id name of the check
/// @param round of this round
/// @param item of this item
/// @param url the link as the agency gave it
/// @param at when it was fetched
/// @param occasion why
/// @param verdict what the link is worth
/// @param reason why it has this verdict
/// @param status HTTP status of the last response; 0 when there was none
/// @param landed where it ended, after redirects; as `url` when nothing answered
/// @param examination hints on what the page holds; empty when nothing was readable
/// @param capture the evidence that was kept; empty when there was nothing to keep, or no room
public record LinkCheck(
    UUID id,
    RoundId round,
    Code item,
    String url,
    Instant at,
    Occasion occasion,
    Verdict verdict,
    Reason reason,
    int status,
    String landed,
    Optional<Examination> examination,
    Optional<CaptureId> capture) {}
