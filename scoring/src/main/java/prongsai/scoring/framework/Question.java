package prongsai.scoring.framework;

import java.util.List;
import java.util.Map;

/// One thing a respondent answers: a sub-question (`I11.2`), or the only question of an item, which
/// then has the item's code. One column of the answer file.
public record Question(
    Code code, Wording name, Scale scale, Polarity polarity, Map<String, Evidence> evidence)
    implements Part {
  public Question {
    evidence = Map.copyOf(evidence);
  }

  @Override
  public List<Part> parts() {
    return List.of();
  }
}
