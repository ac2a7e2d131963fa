package prongsai.round.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import prongsai.round.Days;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;
import prongsai.web.Typed;

/// First and last day of a survey, as typed.
///
/// @param survey `iit` or `eit`, the beginning of the names of the fields
record DaysForm(String survey, String first, String last) {

  /// The days; empty with a problem for each that is none.
  Optional<Days> read(List<Problem> problems) {
    Optional<LocalDate> from = day("_first", first, problems);
    Optional<LocalDate> to = day("_last", last, problems);
    Optional<Days> days = from.flatMap(start -> to.map(end -> new Days(start, end)));
    if (days.isPresent() && days.get().last().isBefore(days.get().first())) {
      problems.add(Problem.error("round/closes-before-opens", Where.part(survey + "_last")));
      return Optional.empty();
    }
    return days;
  }

  private Optional<LocalDate> day(String field, String typed, List<Problem> problems) {
    Optional<LocalDate> day = Typed.date(typed);
    if (day.isEmpty()) problems.add(Problem.error("round/no-date", Where.part(survey + field)));
    return day;
  }
}
