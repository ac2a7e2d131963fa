package prongsai.frameworks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import prongsai.frameworks.yaml.DataFile;
import prongsai.frameworks.yaml.Faults;
import prongsai.frameworks.yaml.Fields;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Scale;

/// The questions of a framework in English, put as respondents read them. Not official: the words
/// of this project beside the rules of the owner, in `questionnaire.en.yaml`, so that a better
/// translation changes no hash of the rules.
///
/// @param questions by the code of the item or sub-question; every one of both surveys
/// @param labels by the key of the scale and the key of the option
public record QuestionnaireTranslation(
    Map<Code, String> questions, Map<String, Map<String, String>> labels) {
  private static final String FILE = "questionnaire.en.yaml";

  public QuestionnaireTranslation {
    questions = Map.copyOf(questions);
    labels = Map.copyOf(labels);
  }

  /// The translation that comes with a framework; empty when it has none.
  public static Optional<QuestionnaireTranslation> of(Framework framework) {
    String name = framework.id() + "/" + FILE;
    return DataFile.resource(name).map(bytes -> read(name, framework, bytes).good());
  }

  private static Reading<QuestionnaireTranslation> read(
      String name, Framework framework, byte[] bytes) {
    Faults faults = new Faults(name);
    Optional<QuestionnaireTranslation> translation =
        DataFile.fields(bytes, faults).map(root -> read(root, framework));
    return Reading.of(translation.filter(read -> faults.problems().isEmpty()), faults.problems());
  }

  private static QuestionnaireTranslation read(Fields root, Framework framework) {
    Fields head = root.fields("translation");
    if (!head.text("framework").equals(framework.id()))
      throw new IllegalStateException("not a translation of " + framework.id());
    head.text("language");
    head.text("known");
    head.text("source");
    head.close();
    Map<Code, String> questions = new HashMap<>();
    for (Fields.Named one : root.fields("questions").all())
      questions.put(new Code(one.name()), one.value().text());
    Map<String, Map<String, String>> labels = new HashMap<>();
    for (Fields.Named scale : root.fields("scales").all()) {
      Map<String, String> ofScale = new HashMap<>();
      for (Fields.Named label : scale.fields().all())
        ofScale.put(label.name(), label.value().text());
      labels.put(scale.name(), Map.copyOf(ofScale));
    }
    root.close();
    return new QuestionnaireTranslation(questions, labels);
  }

  /// The wording of an item or sub-question; empty when it has none.
  public Optional<String> question(Code code) {
    return Optional.ofNullable(questions.get(code));
  }

  /// The label of an option; empty when it has none.
  public Optional<String> label(Scale scale, Option option) {
    return Optional.ofNullable(labels.get(scale.key())).map(all -> all.get(option.key()));
  }
}
