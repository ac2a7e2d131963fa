package prongsai.scoring.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One item of an instrument (ข้อคำถาม, ข้อมูลที่ต้องเปิดเผย).
///
/// @param code such as `I7` or `O42`
/// @param name wording of the question, or name of the disclosure
/// @param scale what it is answered or marked with
/// @param questions survey: its sub-questions, or one question with the item's own code;
///   disclosure: empty, the item itself is marked
/// @param group heading it stands under in the official list (OIT)
/// @param hint note printed on the form
/// @param criteria what a disclosure must show; empty for a survey item
/// @param evidence by fact: `wording`, `scale`, `polarity`, `criteria`, …
public record Item(
    Code code,
    Wording name,
    Scale scale,
    List<Question> questions,
    Optional<Wording> group,
    Optional<Wording> hint,
    List<String> criteria,
    Map<String, Evidence> evidence)
    implements Part, IndicatorPart {
  public Item {
    questions = List.copyOf(questions);
    criteria = List.copyOf(criteria);
    evidence = Map.copyOf(evidence);
    if (questions.isEmpty() != (scale.kind() == Scale.Kind.ASSESSOR))
      throw new IllegalArgumentException("questions do not fit the scale: " + code);
  }

  /// Its sub-questions; empty where the item is answered or marked as a whole.
  @Override
  public List<Question> parts() {
    return hasSubQuestions() ? questions : List.of();
  }

  public boolean hasSubQuestions() {
    return !questions.isEmpty() && !questions.getFirst().code().equals(code);
  }
}
