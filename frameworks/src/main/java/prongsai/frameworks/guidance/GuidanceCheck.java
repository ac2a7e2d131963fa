package prongsai.frameworks.guidance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.frameworks.yaml.Faults;
import prongsai.frameworks.yaml.Place;
import prongsai.frameworks.yaml.Word;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;

/// Whether guidance fits its framework and its units, over all files of a library.
final class GuidanceCheck {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}?");

  private final Framework framework;
  private final Set<String> units;
  private final Map<String, String> reported = new HashMap<>();
  private final Set<String> measures = new HashSet<>();

  GuidanceCheck(Framework framework, Set<String> units) {
    this.framework = framework;
    this.units = units;
  }

  /// Checks what every file must hold.
  void file(GuidanceFile file, Faults faults) {
    Word named = file.framework();
    if (!named.text().isEmpty() && !named.text().equals(framework.id()))
      faults.add(
          "guidance/other-framework",
          named.place(),
          "found",
          named.text(),
          "expected",
          framework.id());
    Coverage coverage = new Coverage(instruments(file, faults));
    file.items()
        .forEach((code, entry) -> {
          if (!coverage.items().contains(code))
            faults.add("guidance/unknown-item", entry.place(), "item", code);
          entry.weak().ifPresent(word -> text(word, faults));
          entry.keep().ifPresent(word -> text(word, faults));
        });
    for (MeasureEntry entry : file.measures()) measure(entry, coverage, faults);
  }

  private List<Instrument> instruments(GuidanceFile file, Faults faults) {
    if (file.instrument().isEmpty()) return framework.instruments();
    Word code = file.instrument().get();
    if (code.text().isEmpty()) return framework.instruments();
    Optional<Instrument> instrument = framework.instrument(new Code(code.text()));
    if (instrument.isEmpty())
      faults.add("guidance/unknown-instrument", code.place(), "code", code.text());
    return instrument.map(List::of).orElseGet(framework::instruments);
  }

  private void measure(MeasureEntry entry, Coverage coverage, Faults faults) {
    String code = entry.measure().code();
    if (!code.isEmpty() && !measures.add(code))
      faults.add("guidance/measure-twice", entry.place(), "code", code);
    Set<Code> covered = new HashSet<>();
    for (Word part : entry.covers()) {
      Optional<List<Item>> items = coverage.items(new Code(part.text()));
      if (items.isEmpty()) faults.add("guidance/unknown-part", part.place(), "code", part.text());
      items.orElse(List.of()).forEach(item -> covered.add(item.code()));
    }
    for (Word item : entry.items())
      if (!covered.contains(new Code(item.text())))
        faults.add("guidance/step-outside", item.place(), "item", item.text());
    for (Word unit : entry.responsible())
      if (!units.contains(unit.text()))
        faults.add("guidance/unknown-unit", unit.place(), "unit", unit.text());
    for (Word text : entry.texts()) text(text, faults);
    for (Word line : entry.reporting()) reporting(line, code, faults);
  }

  private void reporting(Word line, String measure, Faults faults) {
    text(line, faults);
    Optional.ofNullable(reported.putIfAbsent(line.text(), measure))
        .ifPresent(first -> faults.add("guidance/sentence-twice", line.place(), "code", first));
  }

  private static void text(Word word, Faults faults) {
    Matcher matcher = PLACEHOLDER.matcher(word.text());
    while (matcher.find())
      if (!Occasion.PLACEHOLDERS.contains(matcher.group()))
        faults.add(
            "guidance/unknown-placeholder",
            word.place(),
            "placeholder",
            matcher.group(),
            "known",
            String.join(", ", Occasion.PLACEHOLDERS));
  }

  /// Checks that the file of an instrument covers all of it.
  static void complete(Instrument instrument, GuidanceFile file, Faults faults) {
    Word named = file.instrument().orElse(new Word("-", Place.START));
    if (!named.text().equals(instrument.code().value())) {
      faults.add(
          "guidance/other-instrument",
          named.place(),
          "found",
          named.text(),
          "expected",
          instrument.code());
      return;
    }
    Coverage coverage = new Coverage(List.of(instrument));
    Set<Code> answered = new HashSet<>();
    Set<Code> covered = new HashSet<>();
    for (MeasureEntry entry : file.measures()) {
      entry.measure().steps().forEach(step -> answered.addAll(step.items()));
      covered.addAll(entry.measure().covers());
    }
    for (Code code : coverage.items()) {
      if (!file.items().containsKey(code)) faults.addOfFile("guidance/missing-item", "item", code);
      if (!answered.contains(code)) faults.addOfFile("guidance/item-without-step", "item", code);
    }
    for (Code code : coverage.parts())
      if (!covered.contains(code)) faults.addOfFile("guidance/not-covered", "code", code);
  }
}
