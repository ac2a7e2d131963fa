package prongsai.frameworks.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import prongsai.frameworks.yaml.Fields;

/// Dates of the Gregorian calendar, `2022-01-31`.
final class Dates {
  private Dates() {}

  static Optional<LocalDate> read(Fields fields, String name) {
    String text = fields.text(name, Forms.DATE);
    try {
      if (!text.isEmpty()) return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      fields.faults().add("framework/no-such-day", fields.placeOf(name), "date", text);
    }
    return Optional.empty();
  }
}
