package prongsai.frameworks.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import prongsai.frameworks.yaml.Faults;
import prongsai.frameworks.yaml.Fields;
import prongsai.frameworks.yaml.Place;
import prongsai.frameworks.yaml.Word;
import prongsai.scoring.framework.Certainty;
import prongsai.scoring.framework.Evidence;
import prongsai.scoring.framework.Source;

/// The sources of a framework, and the evidence that names them.
final class Sources {
  private static final SequencedMap<String, String> KINDS =
      Choices.words("report", "form", "public-page", "manual", "code", "inference", "own");
  private static final SequencedMap<String, Certainty> GRADES =
      Choices.of(Certainty.values(), Certainty::word);

  private final Map<String, Source> byKey = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  Sources(Fields sources) {
    for (Fields.Named named : sources.some("sources", Forms.KEY)) {
      byKey.put(named.name(), source(named.name(), named.fields()));
      places.put(named.name(), named.place());
    }
  }

  private static Source source(String key, Fields fields) {
    String kind = fields.word("kind", KINDS).orElse("");
    String title = fields.text("title");
    String where = fields.optionalText("where").map(text -> " (" + text + ")").orElse("");
    String note = fields.optionalText("note").orElse("");
    fields.close();
    return new Source(key, title + where, kind, note);
  }

  Map<String, Source> byKey() {
    return byKey;
  }

  /// Reads the grade of one fact: `known`, `source`, `rule` and `note`, among other fields.
  Evidence evidence(Fields fields) {
    Certainty known = fields.word("known", GRADES).orElse(Certainty.RECALLED);
    List<String> keys = new ArrayList<>();
    for (Word key : fields.words("source", 1)) {
      keys.add(key.text());
      used.add(key.text());
      if (!byKey.containsKey(key.text()))
        fields.faults().add("framework/unknown-source", key.place(), "source", key.text());
    }
    List<String> rules = new ArrayList<>();
    for (Word rule : fields.optionalWords("rule", Forms.RULE)) rules.add(rule.text());
    String note = fields.optionalText("note").orElse("");
    return new Evidence(known, keys, String.join(", ", rules), note);
  }

  /// Reports sources that no fact names.
  void close(Faults faults) {
    places.forEach((key, place) -> {
      if (!used.contains(key)) faults.add("framework/unused-source", place, "source", key);
    });
  }
}
