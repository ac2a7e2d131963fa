package prongsai.frameworks.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.frameworks.yaml.Fields;
import prongsai.frameworks.yaml.Form;
import prongsai.frameworks.yaml.Place;
import prongsai.scoring.framework.Code;

/// The codes of a framework, each given once.
final class Codes {
  private final Map<Code, Place> given = new HashMap<>();

  Codes() {
    given.put(Code.TOTAL, Place.START);
  }

  /// Reads the field `code`; a code that is faulty or taken is reported and stands for nothing.
  Code read(Fields fields, Form form) {
    String text = fields.text("code", form);
    Code code = new Code(text.isEmpty() ? "-" : text);
    if (text.isEmpty()) return code;
    Optional<Place> first = Optional.ofNullable(given.putIfAbsent(code, fields.placeOf("code")));
    first.ifPresent(place ->
        fields
            .faults()
            .add(
                "framework/code-twice",
                fields.placeOf("code"),
                "code",
                code,
                "line",
                place.line()));
    return code;
  }

  /// Reads a code that must begin with the code of its whole and a dot.
  Code readWithin(Fields fields, Form form, Code whole) {
    Code code = read(fields, form);
    if (form.fits(code.value()) && !code.value().startsWith(whole.value() + "."))
      fields
          .faults()
          .add("framework/code-of-another", fields.placeOf("code"), "code", code, "whole", whole);
    return code;
  }

  boolean has(String code) {
    return given.containsKey(new Code(code));
  }

  Set<Code> all() {
    return given.keySet();
  }
}
