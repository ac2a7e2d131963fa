package prongsai.portal;

import java.time.Instant;
import prongsai.progress.ReportingRound;

/// That a report on measures is public, as it was seen at a moment.
///
/// @param reporting half a year or the whole
public record ReportPublication(ReportingRound reporting, Instant at) {}
