package prongsai.frameworks.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import prongsai.frameworks.yaml.Faults;
import prongsai.frameworks.yaml.Fields;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Evidence;
import prongsai.scoring.framework.Indicator;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Wording;

/// Reads an entry of `instruments:`.
final class InstrumentReader {
  private static final SequencedMap<String, Instrument.Kind> KINDS =
      Choices.of(Instrument.Kind.values());
  private static final SequencedMap<String, Instrument.Sampling> SAMPLINGS =
      Choices.of(Instrument.Sampling.values());
  private static final int MOST_ITEMS = 1_000;

  private final boolean complete;
  private final Codes codes;
  private final Scales scales;
  private final Map<Code, Ratio> weights = new LinkedHashMap<>();
  private final Set<Code> surveys = new HashSet<>();

  /// The weights read so far, of faulty instruments, too.
  Map<Code, Ratio> weights() {
    return weights;
  }

  /// The surveys read so far, faulty ones too.
  Set<Code> surveys() {
    return surveys;
  }

  InstrumentReader(boolean complete, Codes codes, Scales scales) {
    this.complete = complete;
    this.codes = codes;
    this.scales = scales;
  }

  Optional<Instrument> read(Fields fields, Grades above) {
    Faults faults = fields.faults();
    int before = faults.count();
    Code code = codes.read(fields, Forms.INSTRUMENT);
    Instrument.Kind kind = fields.word("kind", KINDS).orElse(Instrument.Kind.SURVEY);
    if (kind == Instrument.Kind.SURVEY) surveys.add(code);
    Ratio weight = weight(fields, code);
    Wording name = Wordings.read(fields, "name");
    Optional<Wording> respondents = respondents(fields, kind);
    Optional<Instrument.Sampling> sampling = sampling(fields, kind);
    Map<String, Evidence> evidence = above.of(fields, code.value(), facts(kind));
    List<Indicator> indicators = indicators(fields, code, kind, above.beneath(fields));
    fields.close();
    return faults.since(
        before,
        () ->
            new Instrument(code, kind, weight, name, respondents, sampling, indicators, evidence));
  }

  private static Facts facts(Instrument.Kind kind) {
    return Facts.always("name", "english", "weight", "structure")
        .where("respondents", kind == Instrument.Kind.SURVEY)
        .where("sampling", kind == Instrument.Kind.SURVEY);
  }

  private List<Indicator> indicators(
      Fields fields, Code code, Instrument.Kind kind, Grades grades) {
    IndicatorReader reader =
        new IndicatorReader(complete, new ItemReader(kind, codes, scales), codes);
    List<Indicator> indicators = new ArrayList<>();
    for (Fields indicator : fields.list("indicators", 1))
      reader.read(indicator, grades).ifPresent(indicators::add);
    count(fields, code, reader.items());
    return indicators;
  }

  private static Optional<Wording> respondents(Fields fields, Instrument.Kind kind) {
    return switch (kind) {
      case SURVEY -> Optional.of(Wordings.read(fields, "respondents"));
      case DISCLOSURE -> Optional.empty(); // then the field is unknown
    };
  }

  private static Optional<Instrument.Sampling> sampling(Fields fields, Instrument.Kind kind) {
    return switch (kind) {
      case SURVEY -> fields.word("sampling", SAMPLINGS);
      case DISCLOSURE -> Optional.empty();
    };
  }

  private Ratio weight(Fields fields, Code code) {
    int before = fields.faults().count();
    Ratio weight = fields.decimal("weight", 100);
    if (fields.faults().count() == before) weights.put(code, weight);
    return weight;
  }

  private static void count(Fields fields, Code code, int items) {
    int before = fields.faults().count();
    Optional<Integer> declared = fields.optionalWholeNumber("item_count", 1, MOST_ITEMS);
    if (fields.faults().count() > before) return;
    if (declared.isPresent() ? declared.get() == items : items == 0) return;
    fields
        .faults()
        .add(
            "framework/item-count",
            fields.placeOf("item_count"),
            "instrument",
            code,
            "declared",
            declared.map(String::valueOf).orElse("-"),
            "items",
            items);
  }
}
