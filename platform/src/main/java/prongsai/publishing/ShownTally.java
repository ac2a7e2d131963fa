package prongsai.publishing;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import prongsai.results.ClosedAnswers;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Question;
import prongsai.scoring.tally.Tally;
import prongsai.suppression.Suppression;

/// A tally as far as it may be shown. To who may not see the answers: no count of a question of
/// which an option was chosen by fewer than ten, for the others would tell it. To nobody: anything
/// of a survey that fewer than ten answered.
///
/// @param respondents whose answers count; empty when fewer than ten
/// @param setAside answers that were kept and do not count
public record ShownTally(
    String instrument, Optional<Long> respondents, long setAside, List<QuestionOf> questions) {

  /// A question.
  public record QuestionOf(String code, List<OptionOf> options) {}

  /// An option.
  ///
  /// @param count how many chose it; empty when it is not shown
  public record OptionOf(String key, Optional<Long> count) {}

  /// What is shown of a tally.
  ///
  /// @param whole whether small counts are shown too
  static ShownTally of(ClosedAnswers.Counted counted, boolean whole) {
    Tally tally = counted.tally();
    boolean enough = tally.respondents() >= Suppression.MINIMUM;
    return new ShownTally(
        tally.sheet().instrument().code().value(),
        enough ? Optional.of(tally.respondents()) : Optional.empty(),
        counted.setAside(),
        IntStream.range(0, tally.sheet().questions().size())
            .mapToObj(question -> question(tally, question, enough, whole))
            .toList());
  }

  private static QuestionOf question(Tally tally, int index, boolean enough, boolean whole) {
    Question question = tally.sheet().questions().get(index);
    List<Option> options = question.scale().options();
    boolean large =
        IntStream.range(0, options.size())
            .allMatch(option -> tally.count(index, option) >= Suppression.MINIMUM);
    boolean shown = enough && (whole || large);
    return new QuestionOf(
        question.code().value(),
        IntStream.range(0, options.size())
            .mapToObj(option ->
                new OptionOf(
                    options.get(option).key(),
                    shown ? Optional.of(tally.count(index, option)) : Optional.empty()))
            .toList());
  }
}
