package prongsai.documents.plan;

import java.time.LocalDate;
import java.util.Optional;

/// A step of a measure, as documents print it.
///
/// @param text what is done
/// @param starts first day
/// @param ends last day
public record StepRow(String text, Optional<LocalDate> starts, Optional<LocalDate> ends) {}
