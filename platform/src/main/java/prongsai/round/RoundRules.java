package prongsai.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import prongsai.frameworks.Frameworks;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;
import prongsai.web.Numbers;

/// What may be planned, and when a round may move on.
final class RoundRules {
  private static final int YEARS_AHEAD = 2;
  private final LocalDate today;
  private final List<Problem> problems = new ArrayList<>();

  RoundRules(LocalDate today) {
    this.today = today;
  }

  List<Problem> problems() {
    return problems;
  }

  /// A draft of a round that is not there yet, or only planned.
  RoundRules draft(RoundDraft draft) {
    framework(draft.frameworkId());
    days("iit", draft.iit());
    days("eit", draft.eit());
    return numbers(draft.staff(), draft.visitors());
  }

  RoundRules framework(String id) {
    if (!Frameworks.bundled().contains(id))
      refuse("round/no-framework", "framework", "framework", id);
    else if (!Frameworks.load(id).isComplete())
      refuse("round/incomplete-framework", "framework", "framework", id);
    return this;
  }

  RoundRules numbers(int staff, int visitors) {
    number("staff", staff);
    number("visitors", visitors);
    return this;
  }

  private void number(String field, int number) {
    if (number < 0 || number > Round.MOST_PEOPLE)
      refuse("round/not-a-number", field, "most", Numbers.grouped(Round.MOST_PEOPLE));
  }

  /// Days that are still to come.
  ///
  /// @param survey `iit` or `eit`
  RoundRules days(String survey, Days days) {
    if (days.last().isBefore(days.first())) refuse("round/closes-before-opens", survey + "_last");
    if (days.first().isBefore(today)) refuse("round/opens-in-the-past", survey + "_first");
    else if (isTooFar(days.first())) refuse("round/too-far", survey + "_first");
    if (isTooFar(days.last())) refuse("round/too-far", survey + "_last");
    return this;
  }

  private boolean isTooFar(LocalDate day) {
    return day.isAfter(today.plusYears(YEARS_AHEAD));
  }

  /// A planned round that shall take answers.
  RoundRules opening(Round round) {
    if (round.state() != RoundState.PLANNED) refuse("round/other-state", "");
    for (SurveyInstrument survey : SurveyInstrument.values())
      if (Days.of(round.window(survey)).last().isBefore(today))
        refuse("round/closes-in-the-past", field(survey));
    return this;
  }

  /// An open round that shall take answers for longer.
  RoundRules extension(Round round, LocalDate iitLast, LocalDate eitLast) {
    if (round.state() != RoundState.OPEN) refuse("round/other-state", "");
    boolean iit = later(round, SurveyInstrument.IIT, iitLast);
    boolean eit = later(round, SurveyInstrument.EIT, eitLast);
    if (problems.isEmpty() && !iit && !eit) refuse("round/not-later", "iit_last");
    return this;
  }

  /// Whether a last day is later than before; one that is earlier is refused.
  private boolean later(Round round, SurveyInstrument survey, LocalDate last) {
    LocalDate before = Days.of(round.window(survey)).last();
    if (last.isBefore(before)) refuse("round/not-later", field(survey));
    else if (last.isAfter(before) && last.isBefore(today))
      refuse("round/closes-in-the-past", field(survey));
    else if (isTooFar(last)) refuse("round/too-far", field(survey));
    return last.isAfter(before);
  }

  /// An open round that shall take no answers any more.
  ///
  /// @param early whether that may be before the last day is over
  RoundRules closing(Round round, boolean early) {
    if (round.state() != RoundState.OPEN) refuse("round/other-state", "");
    boolean running =
        !Days.of(round.iit()).last().isBefore(today)
            || !Days.of(round.eit()).last().isBefore(today);
    if (round.state() == RoundState.OPEN && running && !early)
      refuse("round/still-running", "early");
    return this;
  }

  /// A round in one of some states.
  RoundRules in(Round round, RoundState... states) {
    if (!List.of(states).contains(round.state())) refuse("round/other-state", "");
    return this;
  }

  private static String field(SurveyInstrument survey) {
    return switch (survey) {
      case IIT -> "iit_last";
      case EIT -> "eit_last";
    };
  }

  private void refuse(String code, String field, Object... arguments) {
    problems.add(Problem.error(code, Where.part(field), arguments));
  }
}
