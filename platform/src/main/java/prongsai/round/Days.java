package prongsai.round;

import java.time.Instant;
import java.time.LocalDate;
import prongsai.web.ThaiDates;

/// First and last day of a survey, both included, in Thailand.
public record Days(LocalDate first, LocalDate last) {

  /// The days that a window covers, in part at least.
  public static Days of(Window window) {
    Instant lastMoment = window.closes().minusNanos(1);
    return new Days(ThaiDates.day(window.opens()), ThaiDates.day(lastMoment));
  }

  /// From the first moment of the first day to the end of the last.
  ///
  /// @throws IllegalArgumentException when the last day comes before the first
  public Window window() {
    return new Window(ThaiDates.start(first), ThaiDates.start(last.plusDays(1)));
  }

  /// `1–31 มีนาคม 2569`.
  public String thai() {
    return ThaiDates.period(first, last);
  }
}
