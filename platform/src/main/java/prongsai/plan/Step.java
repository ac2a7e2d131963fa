package prongsai.plan;

import java.time.LocalDate;
import java.util.Optional;

/// One step of a measure (ขั้นตอน).
///
/// @param text what is done
/// @param starts first day; empty while not decided
/// @param ends last day; empty while not decided
public record Step(StepId id, String text, Optional<LocalDate> starts, Optional<LocalDate> ends) {}
