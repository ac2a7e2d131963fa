package prongsai.frameworks.guidance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import prongsai.frameworks.reading.Forms;
import prongsai.frameworks.reading.Wordings;
import prongsai.frameworks.yaml.Fields;
import prongsai.frameworks.yaml.Place;
import prongsai.frameworks.yaml.Word;
import prongsai.scoring.framework.Certainty;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Wording;

/// One guidance file as written. A file that names its instrument gives whole entries for it; one
/// of units or of an agency gives any.
record GuidanceFile(
    Word framework,
    Optional<Word> instrument,
    Map<Code, ItemEntry> items,
    List<MeasureEntry> measures,
    Map<String, Wording> units) {

  /// What the file says about an item.
  record ItemEntry(Place place, Optional<Word> weak, Optional<Word> keep) {
    /// This entry, with what it leaves out taken from another one.
    ItemGuidance over(Optional<ItemGuidance> other) {
      return new ItemGuidance(
          weak.map(Word::text).or(() -> other.map(ItemGuidance::weak)).orElse(""),
          keep.map(Word::text).or(() -> other.map(ItemGuidance::keep)).orElse(""));
    }
  }

  private static final SequencedMap<String, Certainty> GRADES = grades();

  private static SequencedMap<String, Certainty> grades() {
    SequencedMap<String, Certainty> grades = new LinkedHashMap<>();
    for (Certainty one : Certainty.values()) grades.put(one.word(), one);
    return grades;
  }

  static GuidanceFile read(Fields root) {
    Fields header = root.fields("guidance");
    Word framework = new Word(header.text("framework", Forms.KEY), header.placeOf("framework"));
    Optional<Word> instrument =
        header
            .optionalText("instrument", Forms.INSTRUMENT)
            .map(code -> new Word(code, header.placeOf("instrument")));
    GuidanceFile file =
        instrument.isPresent()
            ? whole(root, header, framework, instrument)
            : part(root, header, framework);
    header.close();
    root.close();
    return file;
  }

  private static GuidanceFile whole(
      Fields root, Fields header, Word framework, Optional<Word> instrument) {
    header.text("version", Forms.VERSION);
    header.word("known", GRADES);
    return new GuidanceFile(
        framework,
        instrument,
        items(root.fields("items"), true),
        root.list("measures", 1).stream().map(MeasureEntry::read).toList(),
        Map.of());
  }

  private static GuidanceFile part(Fields root, Fields header, Word framework) {
    header.optionalText("version", Forms.VERSION);
    header.optionalWord("known", GRADES);
    if (!root.has("items") && !root.has("measures") && !root.has("units"))
      root.faults().add("yaml/nothing-but-header", root.place());
    return new GuidanceFile(
        framework,
        Optional.empty(),
        root.optionalFields("items").map(fields -> items(fields, false)).orElse(Map.of()),
        root.optionalList("measures").stream().map(MeasureEntry::read).toList(),
        root.optionalFields("units").map(GuidanceFile::units).orElse(Map.of()));
  }

  private static Map<Code, ItemEntry> items(Fields fields, boolean whole) {
    SequencedMap<Code, ItemEntry> items = new LinkedHashMap<>();
    for (Fields.Named named : fields.some("items", Forms.ITEM)) {
      Fields item = named.fields();
      Optional<Word> weak = text(item, "weak", whole);
      Optional<Word> keep = text(item, "keep", whole);
      item.close();
      if (weak.isEmpty() && keep.isEmpty())
        item.faults().add("yaml/too-few", item.place(), "field", named.name(), "least", 1);
      if (Forms.ITEM.fits(named.name()))
        items.put(new Code(named.name()), new ItemEntry(named.place(), weak, keep));
    }
    return items;
  }

  private static Optional<Word> text(Fields fields, String name, boolean required) {
    Optional<String> text = required ? Optional.of(fields.text(name)) : fields.optionalText(name);
    return text.map(value -> new Word(value, fields.placeOf(name)));
  }

  private static Map<String, Wording> units(Fields fields) {
    SequencedMap<String, Wording> units = new LinkedHashMap<>();
    for (Fields.Named named : fields.some("units", Forms.KEY))
      units.put(named.name(), Wordings.read(named.fields()));
    return units;
  }
}
