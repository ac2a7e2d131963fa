package prongsai.survey.interview;

import java.time.LocalDate;
import java.util.UUID;

/// The permit of one device to hand in interviews for a round.
///
/// @param device what people call the device
/// @param validTo the last day on which it may
/// @param withdrawn whether that was ended before
public record Permit(
    UUID id, String device, LocalDate issuedOn, LocalDate validTo, boolean withdrawn) {

  /// Whether it counts on a day.
  public boolean isValid(LocalDate day) {
    return !withdrawn && !day.isAfter(validTo);
  }
}
