package prongsai.frameworks.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.frameworks.yaml.Faults;
import prongsai.frameworks.yaml.Fields;
import prongsai.frameworks.yaml.Place;
import prongsai.scoring.framework.Evidence;

/// The grades in force at one place of the file: those of `evidence_below` of the nodes above,
/// nearest first. Every fact that a node states must have one, of its own or from above.
final class Grades {
  private final Sources sources;
  private final Optional<Grades> above;
  private final Map<String, Evidence> below = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private final List<Grades> beneath = new ArrayList<>();

  private Grades(Sources sources, Optional<Grades> above) {
    this.sources = sources;
    this.above = above;
  }

  /// The top, where nothing is graded yet.
  static Grades top(Sources sources) {
    return new Grades(sources, Optional.empty());
  }

  Sources sources() {
    return sources;
  }

  /// The grades in force beneath a node.
  Grades beneath(Fields node) {
    Grades grades = new Grades(sources, Optional.of(this));
    node.optionalFields("evidence_below").ifPresent(grades::read);
    beneath.add(grades);
    return grades;
  }

  private void read(Fields facts) {
    for (Fields.Named fact : facts.some("evidence_below", Forms.FACT)) {
      below.put(fact.name(), evidence(fact.fields()));
      places.put(fact.name(), fact.place());
    }
  }

  private Evidence evidence(Fields fields) {
    Evidence evidence = sources.evidence(fields);
    fields.close();
    return evidence;
  }

  /// The grades of the facts that a node states.
  ///
  /// @param part code or name of the node, for messages
  Map<String, Evidence> of(Fields node, String part, Facts facts) {
    Map<String, Evidence> grades = own(node, part, facts);
    facts
        .stated()
        .forEach((fact, states) -> {
          if (!states || grades.containsKey(fact) || !node.isPresent()) return;
          find(fact)
              .ifPresentOrElse(
                  evidence -> grades.put(fact, evidence),
                  () ->
                      node.faults()
                          .add(
                              "framework/ungraded-fact", node.place(), "part", part, "fact", fact));
        });
    return grades;
  }

  private Map<String, Evidence> own(Fields node, String part, Facts facts) {
    Map<String, Evidence> grades = new LinkedHashMap<>();
    Optional<Fields> own = node.optionalFields("evidence");
    if (own.isEmpty()) return grades;
    facts
        .stated()
        .forEach((fact, states) ->
            own.get()
                .optionalFields(fact)
                .ifPresent(fields -> {
                  grades.put(fact, evidence(fields));
                  if (!states)
                    node.faults()
                        .add(
                            "framework/nothing-to-grade",
                            fields.place(),
                            "part",
                            part,
                            "fact",
                            fact);
                }));
    own.get().close();
    return grades;
  }

  private Optional<Evidence> find(String fact) {
    Evidence here = below.get(fact);
    if (here == null) return above.flatMap(grades -> grades.find(fact));
    used.add(fact);
    return Optional.of(here);
  }

  /// Reports grades from here downward that no node needs.
  void close(Faults faults) {
    places.forEach((fact, place) -> {
      if (!used.contains(fact)) faults.add("framework/unused-grade", place, "fact", fact);
    });
    beneath.forEach(grades -> grades.close(faults));
  }
}
