package prongsai.frameworks.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import prongsai.scoring.Ratio;

/// The fields of one mapping, asked for by name and type.
///
/// A field that is missing or of another type is a fault, and a harmless value stands in for it, so
/// that reading goes on and finds the other faults. Fields that nobody asked for are faults, too:
/// [#close] reports them.
public final class Fields {
  private final Faults faults;
  private final Place place;
  private final boolean present;
  private final SequencedMap<String, YamlNode.Entry> entries = new LinkedHashMap<>();
  private final List<String> asked = new ArrayList<>();

  private Fields(Faults faults, Place place, boolean present) {
    this.faults = faults;
    this.place = place;
    this.present = present;
  }

  /// The fields of a node; a node that is no mapping is a fault, and none of its fields is missed.
  public static Fields of(String name, YamlNode node, Faults faults) {
    if (!(node instanceof YamlNode.Mapping(Place place, List<YamlNode.Entry> all))) {
      faults.add("yaml/not-a-mapping", node.place(), "field", name);
      return new Fields(faults, node.place(), false);
    }
    Fields fields = new Fields(faults, place, true);
    for (YamlNode.Entry entry : all)
      if (fields.entries.putIfAbsent(entry.name().text(), entry) != null)
        faults.add("yaml/field-twice", entry.name().place(), "field", entry.name().text());
    return fields;
  }

  /// Whether there is a mapping at all; nothing is missed in one that is not there.
  public boolean isPresent() {
    return present;
  }

  public Faults faults() {
    return faults;
  }

  public Place place() {
    return place;
  }

  /// Where the value of a field stands; the mapping if it has none.
  public Place placeOf(String name) {
    YamlNode.Entry entry = entries.get(name);
    return entry == null ? place : entry.value().place();
  }

  public boolean has(String name) {
    return entries.containsKey(name);
  }

  /// All fields under whatever names, for a mapping whose names are data; none is unknown then.
  public List<Named> all() {
    asked.addAll(entries.keySet());
    return entries.values().stream().map(e -> new Named(e.name(), e.value(), faults)).toList();
  }

  /// All fields, whose names must have the form given.
  public List<Named> all(Form form) {
    List<Named> all = all();
    for (Named named : all)
      if (!form.fits(named.name()))
        faults.add(
            "yaml/bad-name", named.place(), "found", named.name(), "example", form.example());
    return all;
  }

  /// All fields, of which there must be one at least, and whose names must have the form given.
  public List<Named> some(String name, Form form) {
    if (present && entries.isEmpty()) faults.add("yaml/too-few", place, "field", name, "least", 1);
    return all(form);
  }

  /// A field whose name is data.
  public record Named(String name, Place place, Value value) {
    private Named(YamlNode.Scalar name, YamlNode value, Faults faults) {
      this(name.text(), name.place(), new Value(name.text(), value, faults));
    }

    public Fields fields() {
      return Fields.of(name, value.node(), value.faults());
    }
  }

  private Optional<Value> optional(String name) {
    asked.add(name);
    return Optional.ofNullable(entries.get(name)).map(e -> new Value(name, e.value(), faults));
  }

  private Optional<Value> required(String name) {
    Optional<Value> value = optional(name);
    if (value.isEmpty() && present) faults.add("yaml/missing-field", place, "field", name);
    return value;
  }

  /// A text of one line, not blank; empty when it is faulty.
  public String text(String name) {
    return required(name).map(Value::text).orElse("");
  }

  /// A text of the form given; empty when it is faulty.
  public String text(String name, Form form) {
    return required(name).map(value -> value.text(form)).orElse("");
  }

  public Optional<String> optionalText(String name) {
    return optional(name).map(Value::text);
  }

  /// A text of the form given, which may be left out.
  public Optional<String> optionalText(String name, Form form) {
    return optional(name).map(value -> value.text(form));
  }

  /// A whole number between `least` and `most`.
  public int wholeNumber(String name, int least, int most) {
    return required(name).map(value -> value.wholeNumber(least, most)).orElse(least);
  }

  public Optional<Integer> optionalWholeNumber(String name, int least, int most) {
    return optional(name).map(value -> value.wholeNumber(least, most));
  }

  /// An exact decimal number between 0 and `most`.
  public Ratio decimal(String name, int most) {
    return required(name).map(value -> value.decimal(most)).orElse(Ratio.ZERO);
  }

  public Optional<Ratio> optionalDecimal(String name, int most) {
    return optional(name).map(value -> value.decimal(most));
  }

  public boolean flag(String name) {
    return required(name).map(Value::flag).orElse(false);
  }

  /// One of the words known, as what it stands for.
  public <E> Optional<E> word(String name, SequencedMap<String, E> known) {
    return required(name).flatMap(value -> value.word(known));
  }

  public <E> Optional<E> optionalWord(String name, SequencedMap<String, E> known) {
    return optional(name).flatMap(value -> value.word(known));
  }

  public Fields fields(String name) {
    return required(name)
        .map(value -> of(name, value.node(), faults))
        .orElseGet(() -> new Fields(faults, place, false));
  }

  public Optional<Fields> optionalFields(String name) {
    return optional(name).map(value -> of(name, value.node(), faults));
  }

  /// A list of mappings with at least `least` of them.
  public List<Fields> list(String name, int least) {
    return required(name).map(value -> mappings(value, least)).orElse(List.of());
  }

  /// A list of mappings that may be left out, but not be empty.
  public List<Fields> optionalList(String name) {
    return optional(name).map(value -> mappings(value, 1)).orElse(List.of());
  }

  private List<Fields> mappings(Value value, int least) {
    return value.elements(least).stream().map(e -> of(value.field(), e, faults)).toList();
  }

  /// A list of different texts with at least `least` of them.
  public List<Word> words(String name, int least) {
    return required(name).map(value -> value.words(least)).orElse(List.of());
  }

  /// A list of different texts that may be left out, but not be empty.
  public List<Word> optionalWords(String name) {
    return optional(name).map(value -> value.words(1)).orElse(List.of());
  }

  /// A list of different texts of the form given, which may be left out, but not be empty.
  public List<Word> optionalWords(String name, Form form) {
    return optional(name).map(value -> value.words(1, form)).orElse(List.of());
  }

  public List<Word> words(String name, int least, Form form) {
    return required(name).map(value -> value.words(least, form)).orElse(List.of());
  }

  /// Reports every field that was not asked for.
  public void close() {
    for (YamlNode.Entry entry : entries.values()) {
      String name = entry.name().text();
      if (asked.contains(name)) continue;
      String known = String.join(", ", asked);
      faults.add("yaml/unknown-field", entry.name().place(), "field", name, "known", known);
    }
  }
}
