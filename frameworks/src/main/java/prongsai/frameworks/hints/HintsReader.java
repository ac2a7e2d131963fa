package prongsai.frameworks.hints;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import prongsai.frameworks.Reading;
import prongsai.frameworks.reading.Forms;
import prongsai.frameworks.yaml.DataFile;
import prongsai.frameworks.yaml.Faults;
import prongsai.frameworks.yaml.Fields;
import prongsai.frameworks.yaml.Form;
import prongsai.frameworks.yaml.Word;
import prongsai.scoring.framework.Certainty;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Scale;

/// Reads a file of hints strictly: all its faults at once, each with its place.
final class HintsReader {
  private static final Form WORDS =
      Form.of("[^\\s|][^|]*( \\| [^\\s|][^|]*)*", "โครงสร้าง | แผนผัง");
  private static final SequencedMap<String, ItemHints.Year> YEARS = years();
  private static final SequencedMap<String, Certainty> GRADES = grades();
  private static final SequencedMap<String, ItemHints.Own> OWN = own();
  private static final int MONTHS = 12;

  private HintsReader() {}

  private static SequencedMap<String, ItemHints.Year> years() {
    SequencedMap<String, ItemHints.Year> years = new LinkedHashMap<>();
    years.put("this", ItemHints.Year.THIS);
    years.put("last", ItemHints.Year.LAST);
    years.put("span", ItemHints.Year.SPAN);
    return years;
  }

  private static SequencedMap<String, ItemHints.Own> own() {
    SequencedMap<String, ItemHints.Own> own = new LinkedHashMap<>();
    own.put("plan", ItemHints.Own.PLAN);
    own.put("progress", ItemHints.Own.PROGRESS);
    return own;
  }

  private static SequencedMap<String, Certainty> grades() {
    SequencedMap<String, Certainty> grades = new LinkedHashMap<>();
    for (Certainty one : Certainty.values()) grades.put(one.word(), one);
    return grades;
  }

  static Reading<PageHints> read(Framework framework, String name, byte[] bytes) {
    Faults faults = new Faults(name);
    Optional<PageHints> hints =
        DataFile.fields(bytes, faults).map(root -> read(root, framework, faults));
    return Reading.of(hints.filter(read -> faults.problems().isEmpty()), faults.problems());
  }

  private static PageHints read(Fields root, Framework framework, Faults faults) {
    Fields head = root.fields("hints");
    String of = head.text("framework", Forms.KEY);
    if (!of.isEmpty() && !of.equals(framework.id()))
      faults.add(
          "hints/other-framework",
          head.placeOf("framework"),
          "found",
          of,
          "expected",
          framework.id());
    String version = head.text("version", Forms.VERSION);
    head.word("known", GRADES);
    head.close();
    Map<Code, ItemHints> items = items(root.fields("items"), disclosures(framework), faults);
    root.close();
    return new PageHints(framework.id(), version, items);
  }

  private static List<Code> disclosures(Framework framework) {
    return framework.instruments().stream()
        .map(Instrument::items)
        .flatMap(List::stream)
        .filter(item -> item.scale().kind() == Scale.Kind.ASSESSOR)
        .map(Item::code)
        .toList();
  }

  private static Map<Code, ItemHints> items(Fields fields, List<Code> known, Faults faults) {
    Map<Code, ItemHints> items = new LinkedHashMap<>();
    for (Fields.Named named : fields.some("items", Forms.ITEM)) {
      ItemHints item = item(named.fields());
      if (!Forms.ITEM.fits(named.name())) continue;
      Code code = new Code(named.name());
      if (!known.contains(code)) faults.add("hints/unknown-item", named.place(), "item", code);
      items.put(code, item);
    }
    for (Code code : known)
      if (!items.containsKey(code)) faults.addOfFile("hints/missing-item", "item", code);
    return items;
  }

  private static ItemHints item(Fields fields) {
    ItemHints item =
        new ItemHints(
            things(fields.words("headings", 1, WORDS)),
            fields.optionalWord("year", YEARS),
            fields.optionalWholeNumber("months", 1, MONTHS).orElse(0),
            fields.has("signed") && fields.flag("signed"),
            things(fields.words("terms", 1, WORDS)),
            fields.optionalWord("own", OWN));
    fields.close();
    return item;
  }

  private static List<List<String>> things(List<Word> words) {
    return words.stream().map(word -> Arrays.asList(word.text().split(" \\| ", -1))).toList();
  }
}
