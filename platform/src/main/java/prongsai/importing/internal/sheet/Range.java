package prongsai.importing.internal.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A range of rows, such as that of `A1:B2`.
record Range(long first, long last) {
  private static final Pattern FORM = Pattern.compile("[A-Z]{1,3}(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");

  static Optional<Range> of(String written) {
    Matcher matcher = FORM.matcher(written);
    if (!matcher.matches()) return Optional.empty();
    return Optional.of(
        new Range(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))));
  }

  boolean covers(long row) {
    return first <= row && row <= last;
  }
}
