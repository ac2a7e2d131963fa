package prongsai.frameworks.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import prongsai.frameworks.yaml.Faults;
import prongsai.frameworks.yaml.Fields;
import prongsai.frameworks.yaml.Place;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Evidence;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Scale;
import prongsai.scoring.framework.Wording;

/// The scales of a framework, by key.
final class Scales {
  private static final SequencedMap<String, Scale.Kind> KINDS = Choices.of(Scale.Kind.values());
  private static final Facts FACTS = Facts.always("labels", "english", "points");
  private static final int MOST_POINTS = 100;

  private final Map<String, Scale> byKey = new HashMap<>();
  private final Map<String, Scale.Kind> kinds = new HashMap<>(); // of faulty ones, too
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  Scales(Fields fields, Grades grades) {
    for (Fields.Named named : fields.some("scales", Forms.KEY)) {
      places.put(named.name(), named.place());
      scale(named.name(), named.fields(), grades).ifPresent(s -> byKey.put(named.name(), s));
    }
  }

  private Optional<Scale> scale(String key, Fields fields, Grades grades) {
    Faults faults = fields.faults();
    int before = faults.count();
    Optional<Scale.Kind> known = fields.word("kind", KINDS);
    known.ifPresent(one -> kinds.put(key, one));
    Scale.Kind kind = known.orElse(Scale.Kind.SURVEY);
    Set<String> taken = new HashSet<>();
    List<Option> options =
        fields.list("options", 2).stream().map(option -> option(option, kind, taken)).toList();
    Map<String, Evidence> evidence = grades.of(fields, key, FACTS);
    fields.close();
    return faults.since(before, () -> new Scale(key, kind, options, evidence));
  }

  private static Option option(Fields fields, Scale.Kind kind, Set<String> taken) {
    String key = fields.text("key", Forms.KEY);
    Wording label = Wordings.within(fields);
    for (String word : Set.of(key, label.th()))
      if (!word.isEmpty() && !taken.add(word))
        fields.faults().add("framework/option-twice", fields.place(), "option", word);
    Option option =
        switch (kind) {
          case SURVEY ->
              new Option(
                  key,
                  label,
                  fields.decimal("points_positive", MOST_POINTS),
                  fields.decimal("points_negative", MOST_POINTS));
          case ASSESSOR -> {
            Ratio points = fields.decimal("points", MOST_POINTS);
            yield new Option(key, label, points, points);
          }
        };
    fields.close();
    return option;
  }

  /// The scale that an item names, of the kind that its instrument needs.
  Optional<Scale> of(Fields item, Instrument.Kind instrument) {
    String key = item.text("scale", Forms.KEY);
    if (key.isEmpty()) return Optional.empty();
    Faults faults = item.faults();
    used.add(key);
    if (!places.containsKey(key))
      faults.add("framework/unknown-scale", item.placeOf("scale"), "scale", key);
    Scale.Kind wanted =
        switch (instrument) {
          case SURVEY -> Scale.Kind.SURVEY;
          case DISCLOSURE -> Scale.Kind.ASSESSOR;
        };
    if (kinds.getOrDefault(key, wanted) != wanted)
      faults.add("framework/scale-of-other-kind", item.placeOf("scale"), "scale", key);
    return Optional.ofNullable(byKey.get(key));
  }

  /// Reports scales that no item names.
  void close(Faults faults) {
    places.forEach((key, place) -> {
      if (!used.contains(key)) faults.add("framework/unused-scale", place, "scale", key);
    });
  }
}
