package prongsai.frameworks.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import prongsai.frameworks.yaml.Fields;
import prongsai.scoring.framework.Comparability;
import prongsai.scoring.framework.Evidence;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Rules;
import prongsai.scoring.framework.Wording;

/// What a framework says of itself under `framework:`.
record Identity(
    String id,
    String version,
    FiscalYear year,
    boolean complete,
    Optional<Wording> incompleteBecause,
    Wording name,
    Wording owner,
    Wording concept,
    Map<String, Evidence> evidence) {
  private static final SequencedMap<String, Boolean> STATUS = statuses();
  static final int FIRST_YEAR = 2540;
  static final int LAST_YEAR = 2700;
  private static final Facts FACTS =
      Facts.always("name", "owner", "concept", "english", "structure");

  private static SequencedMap<String, Boolean> statuses() {
    return Choices.of(new Boolean[] {true, false}, yes -> yes ? "complete" : "incomplete");
  }

  static Identity read(Fields fields, Grades grades) {
    String id = fields.text("id", Forms.KEY);
    String version = fields.text("version", Forms.VERSION);
    FiscalYear year = year(fields);
    boolean complete = fields.word("status", STATUS).orElse(true);
    Optional<Wording> because = because(fields, complete);
    Wording name = Wordings.read(fields, "name");
    Wording owner = Wordings.read(fields, "owner");
    Wording concept = Wordings.read(fields, "concept");
    Map<String, Evidence> evidence = grades.of(fields, "framework", FACTS);
    fields.close();
    return new Identity(id, version, year, complete, because, name, owner, concept, evidence);
  }

  private static FiscalYear year(Fields fields) {
    int before = fields.faults().count();
    int year = fields.wholeNumber("fiscal_year", FIRST_YEAR, LAST_YEAR);
    boolean known = fields.faults().count() == before;
    return FiscalYear.of(known ? year : LAST_YEAR); // then every other year is earlier
  }

  private static Optional<Wording> because(Fields fields, boolean complete) {
    if (!complete) return Optional.of(Wordings.read(fields, "incomplete_because"));
    if (fields.has("incomplete_because"))
      fields.faults().add("yaml/reason-of-complete", fields.placeOf("incomplete_because"));
    return Wordings.optional(fields, "incomplete_because");
  }

  /// The framework of this identity and the parts given.
  Framework framework(
      String sha256,
      Rules rules,
      Levels levels,
      List<Instrument> instruments,
      List<Comparability> comparable,
      Sources sources) {
    return new Framework(
        id,
        version,
        sha256,
        year,
        incompleteBecause,
        name,
        owner,
        concept,
        rules,
        levels.list(),
        instruments,
        comparable,
        sources.byKey(),
        evidence);
  }
}
