package prongsai.scoring.framework;

import java.time.LocalDate;

/// A phase of the season, first and last day included.
public record Phase(Wording name, LocalDate from, LocalDate to, Evidence evidence) {}
