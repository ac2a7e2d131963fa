package prongsai.api.web;

import java.io.Serial;
import java.util.Map;
import prongsai.scoring.problem.Language;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Severity;
import prongsai.scoring.problem.Where;

/// Ends a request with a problem (RFC 9457).
final class ApiProblem extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final Fault fault;
  private final transient Map<String, String> arguments;

  private ApiProblem(Fault fault, Map<String, String> arguments) {
    super(fault.code(), null, false, false);
    this.fault = fault;
    this.arguments = Map.copyOf(arguments);
  }

  static ApiProblem of(Fault fault) {
    return new ApiProblem(fault, Map.of());
  }

  static ApiProblem of(Fault fault, String name, Object value) {
    return new ApiProblem(fault, Map.of(name, value.toString()));
  }

  static ApiProblem of(Fault fault, String name, Object value, String other, Object otherValue) {
    return new ApiProblem(fault, Map.of(name, value.toString(), other, otherValue.toString()));
  }

  /// A value that is not of its form.
  ///
  /// @param parameter its name
  /// @param expected what would be right, in words that need no translation
  static ApiProblem badParameter(String parameter, String expected) {
    return new ApiProblem(
        Fault.BAD_PARAMETER, Map.of("parameter", parameter, "expected", expected));
  }

  static ApiProblem notFound() {
    return of(Fault.NOT_FOUND);
  }

  Fault fault() {
    return fault;
  }

  /// The member `detail`.
  String detail(Language language) {
    return new Problem(fault.code(), Severity.ERROR, Where.NOWHERE, arguments).message(language);
  }
}
