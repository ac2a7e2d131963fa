package prongsai.response;

import java.util.Arrays;
import java.util.HexFormat;
import prongsai.scoring.tally.AnswerSheet;

/// What one respondent chose: one byte a question in the order of the framework's instrument, the
/// position of the chosen option, from 0.
public final class Answers {
  private final byte[] chosen;

  private Answers(byte[] chosen) {
    this.chosen = chosen;
  }

  /// Answers from positions of options; copied.
  public static Answers of(byte... chosen) {
    return new Answers(chosen.clone());
  }

  /// A copy.
  public byte[] bytes() {
    return chosen.clone();
  }

  /// How many questions are answered.
  public int size() {
    return chosen.length;
  }

  /// Position of the option chosen in a question, both from 0.
  public int chosen(int question) {
    return chosen[question] & 0xff;
  }

  /// Whether they name one existing option for each question.
  public boolean fit(AnswerSheet sheet) {
    if (chosen.length != sheet.questions().size()) return false;
    for (int i = 0; i < chosen.length; i++)
      if (chosen(i) >= sheet.offset(i + 1) - sheet.offset(i)) return false;
    return true;
  }

  /// Two hexadecimal digits a question.
  String hex() {
    return HexFormat.of().formatHex(chosen);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Answers that && Arrays.equals(chosen, that.chosen);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(chosen);
  }

  /// Nothing of them, so that nothing can get into a log.
  @Override
  public String toString() {
    return "Answers";
  }
}
