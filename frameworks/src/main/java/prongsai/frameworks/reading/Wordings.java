package prongsai.frameworks.reading;

import java.util.Optional;
import prongsai.frameworks.yaml.Fields;
import prongsai.scoring.framework.Wording;

/// Texts in Thai and English.
public final class Wordings {
  private Wordings() {}

  /// Reads a mapping of `th` and `en` and nothing else.
  public static Wording read(Fields fields) {
    Wording wording = within(fields);
    fields.close();
    return wording;
  }

  static Wording read(Fields owner, String name) {
    return read(owner.fields(name));
  }

  static Optional<Wording> optional(Fields owner, String name) {
    return owner.optionalFields(name).map(Wordings::read);
  }

  /// Reads `th` and `en` among other fields of a mapping.
  static Wording within(Fields fields) {
    String thai = fields.text("th");
    String english = fields.text("en");
    return new Wording(thai.isEmpty() ? "-" : thai, english); // faulty ones are never used
  }
}
