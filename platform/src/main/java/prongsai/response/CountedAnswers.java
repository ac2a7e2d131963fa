package prongsai.response;

import prongsai.scoring.tally.Tally;

/// What a closed survey left behind.
///
/// @param tally of the answers that count
/// @param setAside how many more were received and do not count, because they carry a flag that was
///   to be set aside; always published beside the tally
public record CountedAnswers(Tally tally, long setAside, AnomalyCounts anomalies) {}
