package prongsai.fetching;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Looks into the head of a response.
final class Headers {
  private Headers() {}

  static Optional<String> first(Exchange exchange, String name) {
    for (Exchange.Header header : exchange.headers())
      if (header.name().equalsIgnoreCase(name)) return Optional.of(header.value());
    return Optional.empty();
  }

  /// How long the site wants to be left alone (429, 503).
  static Optional<Duration> retryAfter(Exchange exchange, InstantSource clock) {
    return exchange.status() == 429 || exchange.status() == 503
        ? first(exchange, "Retry-After").flatMap(value -> time(value.strip(), clock))
        : Optional.empty();
  }

  private static Optional<Duration> time(String value, InstantSource clock) {
    if (value.matches("\\d{1,7}")) return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    try {
      ZonedDateTime until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration time = Duration.between(clock.instant(), until);
      return Optional.of(time.isNegative() ? Duration.ZERO : time);
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
