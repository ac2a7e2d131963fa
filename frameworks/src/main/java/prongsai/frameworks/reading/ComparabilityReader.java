package prongsai.frameworks.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.frameworks.yaml.Faults;
import prongsai.frameworks.yaml.Fields;
import prongsai.frameworks.yaml.Place;
import prongsai.frameworks.yaml.Word;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Comparability;
import prongsai.scoring.framework.Evidence;
import prongsai.scoring.framework.FiscalYear;

/// Reads an entry of `comparable:`.
final class ComparabilityReader {
  private final FiscalYear year;
  private final Codes codes;
  private final Sources sources;

  ComparabilityReader(FiscalYear year, Codes codes, Sources sources) {
    this.year = year;
    this.codes = codes;
    this.sources = sources;
  }

  Comparability read(Fields fields) {
    FiscalYear earlier =
        FiscalYear.of(fields.wholeNumber("fiscal_year", Identity.FIRST_YEAR, Identity.LAST_YEAR));
    if (earlier.compareTo(year) >= 0)
      fields.faults().add("framework/not-earlier", fields.placeOf("fiscal_year"), "year", earlier);
    Comparability.Rule rule = rule(fields);
    Evidence evidence = sources.evidence(fields);
    fields.close();
    return new Comparability(earlier, rule, evidence);
  }

  private Comparability.Rule rule(Fields fields) {
    if (fields.has("all_except") == fields.has("only"))
      fields.faults().add("yaml/one-of-two", fields.place(), "one", "all_except", "other", "only");
    Optional<Fields> only = fields.optionalFields("only");
    Set<Code> changed = new LinkedHashSet<>();
    List<Word> except =
        fields.has("all_except") ? fields.words("all_except", 0, Forms.PART) : List.of();
    for (Word code : except) changed.add(known(code.text(), code.place(), fields.faults()));
    return only.<Comparability.Rule>map(this::only)
        .orElseGet(() -> new Comparability.AllExcept(changed));
  }

  private Comparability.Only only(Fields fields) {
    Map<Code, Code> earlier = new LinkedHashMap<>();
    for (Fields.Named named : fields.some("only", Forms.PART)) {
      String then = named.value().text(Forms.PART);
      if (!then.isEmpty())
        earlier.put(known(named.name(), named.place(), fields.faults()), new Code(then));
    }
    return new Comparability.Only(earlier);
  }

  private Code known(String code, Place place, Faults faults) {
    if (Forms.PART.fits(code) && !codes.has(code))
      faults.add("framework/unknown-code", place, "code", code);
    return new Code(code);
  }
}
