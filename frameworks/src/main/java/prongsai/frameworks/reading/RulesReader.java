package prongsai.frameworks.reading;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import prongsai.frameworks.yaml.Fields;
import prongsai.frameworks.yaml.Place;
import prongsai.scoring.Ratio;
import prongsai.scoring.Rounding;
import prongsai.scoring.framework.Aggregation;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Evidence;
import prongsai.scoring.framework.MinimumSample;
import prongsai.scoring.framework.Phase;
import prongsai.scoring.framework.Rules;
import prongsai.scoring.framework.Wording;

/// Reads `rules:`, each of which grades its one fact in place.
final class RulesReader {
  private static final int MOST_PEOPLE = 1_000_000;
  private static final SequencedMap<String, RoundingMode> MODES =
      Choices.of(
          new RoundingMode[] {RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN});
  private static final SequencedMap<String, Aggregation> MEAN =
      Choices.of(new Aggregation[] {Aggregation.MEAN});
  private static final SequencedMap<String, Aggregation> WEIGHTED =
      Choices.of(new Aggregation[] {Aggregation.WEIGHTED_MEAN});

  private final Fields rules;
  private final Sources sources;
  private final Map<String, Evidence> evidence = new LinkedHashMap<>();
  private final Map<Code, Place> samplePlaces = new LinkedHashMap<>();

  RulesReader(Fields rules, Sources sources) {
    this.rules = rules;
    this.sources = sources;
  }

  /// The pass mark, which the levels are checked against.
  Ratio passMark() {
    Fields fields = rules.fields("pass_mark");
    Ratio pass = fields.decimal("value", 100);
    graded("pass_mark", fields);
    return pass;
  }

  /// All rules, with the evidence of the levels among theirs.
  Rules read(Ratio passMark, Map<String, Evidence> levels) {
    Fields target = rules.fields("target");
    Wording plan = Wordings.read(target, "name");
    Ratio share = target.decimal("share_percent", 100);
    graded("target", target);
    Rounding rounding = rounding();
    fixed("level_basis", "published");
    Map<String, Aggregation> aggregation = aggregation();
    Fields tolerance = rules.fields("tolerance");
    Ratio declared = tolerance.decimal("declared", 1);
    graded("tolerance", tolerance);
    Map<Code, MinimumSample> samples = samples();
    if (rules.has("short_sample")) fixed("short_sample", "scored-and-flagged");
    List<Phase> calendar =
        rules.optionalList("calendar").stream().flatMap(one -> phase(one).stream()).toList();
    rules.close();
    evidence.putAll(levels);
    return new Rules(
        passMark, share, plan, rounding, declared, aggregation, samples, calendar, evidence);
  }

  /// Reports minimum samples of instruments that are no surveys.
  void checkSamples(Set<Code> surveys) {
    samplePlaces.forEach((code, place) -> {
      if (!surveys.contains(code))
        rules.faults().add("framework/sample-of-no-survey", place, "code", code);
    });
  }

  private Evidence graded(String rule, Fields fields) {
    Evidence grade = sources.evidence(fields);
    fields.close();
    evidence.put(rule, grade);
    return grade;
  }

  private void fixed(String rule, String value) {
    Fields fields = rules.fields(rule);
    fields.word("value", Choices.words(value));
    graded(rule, fields);
  }

  private Rounding rounding() {
    Fields fields = rules.fields("rounding");
    int decimals = fields.wholeNumber("decimals", 0, 6);
    RoundingMode mode = fields.word("mode", MODES).orElse(RoundingMode.HALF_UP);
    graded("rounding", fields);
    return new Rounding(decimals, mode);
  }

  private Map<String, Aggregation> aggregation() {
    Fields fields = rules.fields("aggregation");
    Map<String, Aggregation> kinds = new LinkedHashMap<>();
    for (String part : List.of("item", "sub_indicator", "indicator", "instrument"))
      fields.word(part, MEAN).ifPresent(kind -> kinds.put(part, kind));
    fields.word("total", WEIGHTED).ifPresent(kind -> kinds.put("total", kind));
    graded("aggregation", fields);
    return kinds;
  }

  private Map<Code, MinimumSample> samples() {
    Map<Code, MinimumSample> samples = new LinkedHashMap<>();
    rules
        .optionalFields("minimum_sample")
        .ifPresent(all ->
            all.some("minimum_sample", Forms.INSTRUMENT)
                .forEach(named -> {
                  Code code = new Code(named.name());
                  samplePlaces.put(code, named.place());
                  samples.put(code, sample(named.fields()));
                }));
    return samples;
  }

  private MinimumSample sample(Fields fields) {
    int share = fields.wholeNumber("share_percent", 0, 100);
    int atLeast = fields.wholeNumber("at_least", 1, MOST_PEOPLE);
    int allBelow = fields.wholeNumber("all_below", 1, MOST_PEOPLE);
    int capAbove = fields.wholeNumber("cap_above", 1, MOST_PEOPLE);
    int cap = fields.wholeNumber("cap", 1, MOST_PEOPLE);
    Evidence grade = sources.evidence(fields);
    fields.close();
    return new MinimumSample(share, atLeast, allBelow, capAbove, cap, grade);
  }

  private Optional<Phase> phase(Fields fields) {
    Wording name = Wordings.read(fields, "name");
    Optional<LocalDate> from = Dates.read(fields, "from");
    Optional<LocalDate> to = Dates.read(fields, "to");
    Evidence grade = sources.evidence(fields);
    fields.close();
    if (from.isEmpty() || to.isEmpty()) return Optional.empty();
    if (to.get().isBefore(from.get()))
      fields
          .faults()
          .add(
              "framework/phase-ends-early",
              fields.placeOf("to"),
              "from",
              from.get(),
              "to",
              to.get());
    return Optional.of(new Phase(name, from.get(), to.get(), grade));
  }
}
