package prongsai.api.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import prongsai.round.RoundId;
import prongsai.scoring.framework.FiscalYear;

/// Reads parameters of requests, strictly.
final class Query {
  private static final int USUAL = 100;
  private static final int MOST = 500;

  /// Longer texts than this are in no register.
  private static final int LONGEST = 300;

  private Query() {}

  /// How many items a page has: 1 to 500, usually 100.
  static int limit(Optional<String> given) {
    return given
        .map(text -> number("limit", text, 1, MOST, "1–" + MOST))
        .map(Long::intValue)
        .orElse(USUAL);
  }

  /// A whole number within bounds.
  static long number(String name, String text, long least, long most, String expected) {
    if (text.matches("\\d{1,18}")) {
      long number = Long.parseLong(text);
      if (number >= least && number <= most) return number;
    }
    throw ApiProblem.badParameter(name, expected);
  }

  /// A fiscal year of the Buddhist era.
  static Optional<FiscalYear> year(Optional<String> given) {
    return given.map(text -> FiscalYear.of((int) number("year", text, 2540, 2700, "2540–2700")));
  }

  /// One of several words; empty when nothing is given.
  static <T> Optional<T> word(
      String name, Optional<String> given, T[] values, Function<T, String> written) {
    if (given.isEmpty()) return Optional.empty();
    List<String> words = Arrays.stream(values).map(written).toList();
    int found = words.indexOf(given.get());
    if (found < 0) throw ApiProblem.badParameter(name, String.join(", ", words));
    return Optional.of(values[found]);
  }

  /// A text to look for; empty text when nothing is given.
  static String text(String name, Optional<String> given) {
    String text = given.orElse("");
    if (text.length() > LONGEST || text.indexOf('\0') >= 0)
      throw ApiProblem.badParameter(name, "≤ " + LONGEST);
    return text;
  }

  /// The id of a round in an address; what is none is not found.
  static RoundId round(String written) {
    return RoundId.parse(written).orElseThrow(ApiProblem::notFound);
  }
}
