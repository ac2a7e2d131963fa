package prongsai.frameworks.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import prongsai.frameworks.yaml.Faults;
import prongsai.frameworks.yaml.Fields;
import prongsai.frameworks.yaml.Word;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Evidence;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Polarity;
import prongsai.scoring.framework.Question;
import prongsai.scoring.framework.Scale;
import prongsai.scoring.framework.Wording;

/// Reads the items of one instrument.
final class ItemReader {
  private static final String MIXED = "mixed";
  private static final SequencedMap<String, Polarity> POLARITIES = Choices.of(Polarity.values());
  private static final SequencedMap<String, String> WITH_MIXED =
      Choices.words("positive", "negative", MIXED);

  private final Instrument.Kind kind;
  private final Codes codes;
  private final Scales scales;

  ItemReader(Instrument.Kind kind, Codes codes, Scales scales) {
    this.kind = kind;
    this.codes = codes;
    this.scales = scales;
  }

  private record SubQuestion(Code code, Wording wording, Optional<Polarity> polarity) {}

  Optional<Item> read(Fields fields, Grades grades) {
    Faults faults = fields.faults();
    int before = faults.count();
    Code code = codes.read(fields, Forms.ITEM);
    Optional<Scale> scale = scales.of(fields, kind);
    Wording text = Wordings.read(fields, "text");
    Optional<Wording> group = Wordings.optional(fields, "group");
    Optional<Wording> hint = Wordings.optional(fields, "hint");
    List<String> criteria = Word.texts(fields.optionalWords("criteria"));
    Optional<String> polarity = polarity(fields);
    List<SubQuestion> subs = subs(fields, code, polarity.equals(Optional.of(MIXED)));
    Map<String, Evidence> evidence = grades.of(fields, code.value(), facts(fields));
    fields.close();
    if (scale.isEmpty()) return Optional.empty();
    return faults.since(
        before,
        () -> {
          Question whole =
              new Question(code, text, scale.get(), sign(polarity.orElse("")), evidence);
          List<Question> questions = questions(whole, subs);
          return new Item(code, text, scale.get(), questions, group, hint, criteria, evidence);
        });
  }

  private Facts facts(Fields fields) {
    return Facts.always("wording", "english", "scale")
        .where("polarity", kind == Instrument.Kind.SURVEY)
        .where("group", fields.has("group"))
        .where("hint", fields.has("hint"))
        .where("criteria", fields.has("criteria"));
  }

  private Optional<String> polarity(Fields fields) {
    return switch (kind) {
      case SURVEY -> fields.word("polarity", WITH_MIXED);
      case DISCLOSURE -> Optional.empty(); // then the field is unknown
    };
  }

  private static Polarity sign(String word) {
    return Optional.ofNullable(POLARITIES.get(word)).orElse(Polarity.POSITIVE);
  }

  private List<SubQuestion> subs(Fields item, Code code, boolean mixed) {
    if (kind == Instrument.Kind.DISCLOSURE) return List.of();
    if (mixed && !item.has("sub"))
      item.faults().add("yaml/mixed-without-sub", item.place(), "code", code);
    List<SubQuestion> subs = new ArrayList<>();
    for (Fields fields : item.optionalList("sub")) {
      Code own = codes.readWithin(fields, Forms.QUESTION, code);
      Wording wording = Wordings.within(fields);
      Optional<Polarity> polarity = mixed ? fields.word("polarity", POLARITIES) : Optional.empty();
      fields.close();
      subs.add(new SubQuestion(own, wording, polarity));
    }
    return subs;
  }

  private List<Question> questions(Question whole, List<SubQuestion> subs) {
    if (kind == Instrument.Kind.DISCLOSURE) return List.of();
    if (subs.isEmpty()) return List.of(whole);
    return subs.stream()
        .map(sub ->
            new Question(
                sub.code(),
                sub.wording(),
                whole.scale(),
                sub.polarity().orElse(whole.polarity()),
                whole.evidence()))
        .toList();
  }
}
