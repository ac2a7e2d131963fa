package prongsai.frameworks.guidance;

import java.util.ArrayList;
import java.util.List;
import prongsai.frameworks.reading.Forms;
import prongsai.frameworks.yaml.Fields;
import prongsai.frameworks.yaml.Place;
import prongsai.frameworks.yaml.Word;
import prongsai.scoring.framework.Code;

/// A measure as written, with the places of what can be wrong in it.
///
/// @param items that steps answer
/// @param texts all texts but those of reporting
record MeasureEntry(
    Place place,
    MeasureTemplate measure,
    List<Word> covers,
    List<Word> responsible,
    List<Word> items,
    List<Word> texts,
    List<Word> reporting) {

  static MeasureEntry read(Fields fields) {
    List<Word> texts = new ArrayList<>();
    List<Word> items = new ArrayList<>();
    String code = fields.text("code", Forms.KEY);
    List<Word> covers = fields.words("covers", 1, Forms.COVERED);
    String title = text(fields, "title", texts);
    List<Word> responsible = fields.words("responsible", 1, Forms.KEY);
    List<MeasureTemplate.Step> steps =
        fields.list("steps", 1).stream().map(step -> step(step, texts, items)).toList();
    List<Word> reporting = fields.words("reporting", 1);
    String success = text(fields, "success", texts);
    int month = deadline(fields.fields("deadline"));
    fields.close();
    MeasureTemplate measure =
        new MeasureTemplate(
            code,
            codes(covers),
            title,
            Word.texts(responsible),
            steps,
            Word.texts(reporting),
            success,
            month);
    return new MeasureEntry(fields.place(), measure, covers, responsible, items, texts, reporting);
  }

  private static MeasureTemplate.Step step(Fields step, List<Word> texts, List<Word> items) {
    String text = text(step, "text", texts);
    List<Word> answers = step.optionalWords("items", Forms.ITEM);
    items.addAll(answers);
    step.close();
    return new MeasureTemplate.Step(text, codes(answers));
  }

  private static int deadline(Fields fields) {
    int month = fields.wholeNumber("month", 1, 12);
    fields.close();
    return month;
  }

  private static String text(Fields owner, String name, List<Word> texts) {
    String text = owner.text(name);
    texts.add(new Word(text, owner.placeOf(name)));
    return text;
  }

  private static List<Code> codes(List<Word> words) {
    return words.stream().map(word -> new Code(word.text())).toList();
  }
}
