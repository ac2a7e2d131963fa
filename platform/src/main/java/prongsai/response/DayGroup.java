package prongsai.response;

import java.time.LocalDate;

/// Answers of a day, or of some days in a row that were too few to be told one by one.
///
/// @param answers ten or more; at least so many while `last` is today
public record DayGroup(LocalDate first, LocalDate last, long answers) {}
