package prongsai.frameworks.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.frameworks.yaml.Faults;
import prongsai.frameworks.yaml.Fields;
import prongsai.frameworks.yaml.Word;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Evidence;
import prongsai.scoring.framework.Indicator;
import prongsai.scoring.framework.IndicatorPart;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.SubIndicator;
import prongsai.scoring.framework.Wording;

/// Reads the indicators of one instrument, and counts its items, faulty ones too.
final class IndicatorReader {
  private static final Facts SUB_INDICATOR = Facts.always("name", "english", "structure");

  private final boolean complete;
  private final ItemReader reader;
  private final Codes codes;
  private int items;

  IndicatorReader(boolean complete, ItemReader reader, Codes codes) {
    this.complete = complete;
    this.reader = reader;
    this.codes = codes;
  }

  int items() {
    return items;
  }

  Optional<Indicator> read(Fields fields, Grades above) {
    Faults faults = fields.faults();
    int before = faults.count();
    Code code = codes.read(fields, Forms.INDICATOR);
    Wording name = Wordings.read(fields, "name");
    List<String> alsoNamed = new ArrayList<>(Word.texts(fields.optionalWords("also_named")));
    fields.optionalText("nacc_en").ifPresent(alsoNamed::add);
    Map<String, Evidence> evidence = above.of(fields, code.value(), facts(fields));
    Grades grades = above.beneath(fields);
    List<IndicatorPart> content = content(fields, code, grades);
    fields.close();
    return faults.since(before, () -> new Indicator(code, name, alsoNamed, content, evidence));
  }

  private static Facts facts(Fields fields) {
    return Facts.always("name", "english")
        .where("also_named", fields.has("also_named"))
        .where("nacc_en", fields.has("nacc_en"))
        .where("structure", fields.has("items") || fields.has("sub_indicators"));
  }

  private List<IndicatorPart> content(Fields fields, Code code, Grades grades) {
    boolean direct = fields.has("items");
    boolean parted = fields.has("sub_indicators");
    if (direct && parted)
      fields
          .faults()
          .add("yaml/one-of-two", fields.place(), "one", "items", "other", "sub_indicators");
    if (complete && !direct && !parted)
      fields.faults().add("framework/no-items", fields.place(), "indicator", code);
    List<IndicatorPart> content = new ArrayList<>();
    if (direct) content.addAll(items(fields, grades));
    for (Fields sub : fields.optionalList("sub_indicators"))
      subIndicator(sub, code, grades).ifPresent(content::add);
    return content;
  }

  private Optional<SubIndicator> subIndicator(Fields fields, Code indicator, Grades grades) {
    Faults faults = fields.faults();
    int before = faults.count();
    Code code = codes.readWithin(fields, Forms.SUB_INDICATOR, indicator);
    Wording name = Wordings.read(fields, "name");
    Map<String, Evidence> evidence = grades.of(fields, code.value(), SUB_INDICATOR);
    List<Item> list = items(fields, grades);
    fields.close();
    return faults.since(before, () -> new SubIndicator(code, name, list, evidence));
  }

  private List<Item> items(Fields fields, Grades grades) {
    List<Item> list = new ArrayList<>();
    for (Fields item : fields.list("items", 1)) {
      items++;
      reader.read(item, grades).ifPresent(list::add);
    }
    return list;
  }
}
