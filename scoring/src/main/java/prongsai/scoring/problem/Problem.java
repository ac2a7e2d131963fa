package prongsai.scoring.problem;

import java.util.Map;

/// A fault in what people or files gave us: a value, collected with all the others.
///
/// The message comes from one catalogue, `problems_th.properties` and `problems_en.properties`
/// beside this class: the code is the key, `{name}` stands for an argument. A message says what is
/// wrong, why it matters where that is not plain, and what to do.
///
/// @param code stable text code, `area/what-is-wrong`, such as `answers/unknown-option`
/// @param severity how bad it is
/// @param where the place
/// @param arguments by name, as the message uses them
public record Problem(String code, Severity severity, Where where, Map<String, String> arguments) {
  public Problem {
    arguments = Map.copyOf(arguments);
  }

  /// An error; `arguments` are pairs of name and value.
  public static Problem error(String code, Where where, Object... arguments) {
    return new Problem(code, Severity.ERROR, where, MessagePattern.pairs(arguments));
  }

  public static Problem warning(String code, Where where, Object... arguments) {
    return new Problem(code, Severity.WARNING, where, MessagePattern.pairs(arguments));
  }

  public static Problem note(String code, Where where, Object... arguments) {
    return new Problem(code, Severity.NOTE, where, MessagePattern.pairs(arguments));
  }

  /// What is wrong and what to do, without the place.
  public String message(Language language) {
    return Catalogue.message(language, code, arguments);
  }

  /// Place and message on one line.
  public String line(Language language) {
    String place = where.toString();
    return place.isEmpty() ? message(language) : place + ": " + message(language);
  }
}
