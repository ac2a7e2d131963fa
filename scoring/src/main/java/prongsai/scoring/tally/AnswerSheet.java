package prongsai.scoring.tally;

import java.util.List;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Question;

/// The layout of one survey's answers: its questions in order, each with its options, and the place
/// of every (question, option) in a flat array of counts.
public final class AnswerSheet {
  private final Instrument instrument;
  private final List<Question> questions;
  private final int[] offsets;

  private AnswerSheet(Instrument instrument) {
    this.instrument = instrument;
    this.questions = instrument.questions();
    this.offsets = new int[questions.size() + 1];
    for (int i = 0; i < questions.size(); i++)
      offsets[i + 1] = offsets[i] + questions.get(i).scale().options().size();
  }

  /// The sheet of a survey.
  ///
  /// @throws IllegalArgumentException when the instrument is not answered by respondents
  public static AnswerSheet of(Instrument instrument) {
    if (instrument.kind() != Instrument.Kind.SURVEY)
      throw new IllegalArgumentException("not a survey: " + instrument.code());
    return new AnswerSheet(instrument);
  }

  public Instrument instrument() {
    return instrument;
  }

  /// The questions, one a column of the answer file.
  public List<Question> questions() {
    return questions;
  }

  /// How many (question, option) pairs there are.
  public int width() {
    return offsets[questions.size()];
  }

  /// Where the counts of a question start.
  public int offset(int question) {
    return offsets[question];
  }

  /// Position of a question by code, -1 when the sheet has none.
  public int indexOf(Code code) {
    for (int i = 0; i < questions.size(); i++) if (questions.get(i).code().equals(code)) return i;
    return -1;
  }
}
