package prongsai.participation.web;

import java.util.List;
import java.util.Optional;
import prongsai.agency.Agency;
import prongsai.round.Round;
import prongsai.round.RoundState;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.tally.AnswerSheet;
import prongsai.web.FormErrors;

/// What the page on which answers are brought in shows.
///
/// @param problems why the file was refused; empty for a file that was not
/// @param done what was just brought in
/// @param isGone whether the file that was to be confirmed is not kept any more
public record ImportView(
    Agency agency,
    Round round,
    ImportForm form,
    FormErrors errors,
    List<Problem> problems,
    Optional<Done> done,
    boolean isGone) {
  /// So many problems are shown; the page says how many there are.
  public static final int SHOWN = 200;

  public ImportView {
    problems = List.copyOf(problems);
  }

  /// Answers that were brought in.
  ///
  /// @param answers how many
  public record Done(SurveyInstrument survey, long answers) {}

  /// Where the page of the round is.
  public String path() {
    return "/desk/rounds/" + round.id();
  }

  /// Whether answers may still be brought in.
  public boolean takesAnswers() {
    return round.state() == RoundState.PLANNED || round.state() == RoundState.OPEN;
  }

  /// Whether something has to be put right.
  public boolean isFaulty() {
    return !errors.isEmpty() || !problems.isEmpty();
  }

  /// The heads of the columns that a file of a survey needs.
  public String columns(SurveyInstrument survey) {
    return String.join(
        ",",
        AnswerSheet.of(round.framework().instrument(survey.code()).orElseThrow())
            .questions()
            .stream()
            .map(one -> one.code().value())
            .toList());
  }

  /// Who answers a survey.
  public static String people(SurveyInstrument survey) {
    return switch (survey) {
      case IIT -> "บุคลากร";
      case EIT -> "ประชาชนผู้มาติดต่อ";
    };
  }

  /// Where something is wrong, in words.
  public static String place(Problem problem) {
    return problem.where().line() > 0 ? "แถว " + problem.where().line() : "ทั้งแฟ้ม";
  }
}
