package prongsai.round.web;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import prongsai.round.Days;
import prongsai.round.Round;
import prongsai.round.RoundDraft;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;
import prongsai.web.Numbers;
import prongsai.web.Typed;

/// The form of a round or a season, as typed.
public record RoundForm(
    @Nullable String year,
    @Nullable String framework,
    @BindParam("iit_first") @Nullable String iitFirst,
    @BindParam("iit_last") @Nullable String iitLast,
    @BindParam("eit_first") @Nullable String eitFirst,
    @BindParam("eit_last") @Nullable String eitLast,
    @Nullable String staff,
    @Nullable String visitors) {

  /// The form of a round that is there.
  static RoundForm of(Round round) {
    Days iit = Days.of(round.iit());
    Days eit = Days.of(round.eit());
    return new RoundForm(
        round.year().toString(),
        round.frameworkId(),
        iit.first().toString(),
        iit.last().toString(),
        eit.first().toString(),
        eit.last().toString(),
        number(round.staff()),
        number(round.visitors()));
  }

  private static String number(int people) {
    return people == 0 ? "" : Integer.toString(people);
  }

  /// A field as it was typed; empty when it was not sent.
  public String typed(String field) {
    @Nullable String value =
        switch (field) {
          case "year" -> year;
          case "framework" -> framework;
          case "iit_first" -> iitFirst;
          case "iit_last" -> iitLast;
          case "eit_first" -> eitFirst;
          case "eit_last" -> eitLast;
          case "staff" -> staff;
          case "visitors" -> visitors;
          default -> throw new IllegalArgumentException("no field: " + field);
        };
    return value == null ? "" : value;
  }

  /// The draft that it means; empty with a problem for each field that means nothing.
  Optional<RoundDraft> draft(List<Problem> problems) {
    Optional<FiscalYear> of = fiscalYear(problems);
    Optional<Days> iit = days("iit", problems);
    Optional<Days> eit = days("eit", problems);
    int people = people("staff", problems);
    int visiting = people("visitors", problems);
    if (!problems.isEmpty()) return Optional.empty();
    return Optional.of(
        new RoundDraft(
            of.orElseThrow(),
            typed("framework"),
            iit.orElseThrow(),
            eit.orElseThrow(),
            people,
            visiting));
  }

  /// The days of a survey, `iit` or `eit`.
  Optional<Days> days(String survey, List<Problem> problems) {
    return new DaysForm(survey, typed(survey + "_first"), typed(survey + "_last")).read(problems);
  }

  /// The fiscal year.
  Optional<FiscalYear> fiscalYear(List<Problem> problems) {
    OptionalLong number = Typed.number(typed("year").replace("พ.ศ.", ""));
    if (number.isPresent() && number.getAsLong() >= 2540 && number.getAsLong() <= 2700)
      return Optional.of(FiscalYear.of((int) number.getAsLong()));
    problems.add(Problem.error("round/no-year", Where.part("year")));
    return Optional.empty();
  }

  /// A number of people, 0 for an empty field.
  ///
  /// @param field `staff` or `visitors`
  int people(String field, List<Problem> problems) {
    String typed = Typed.text(typed(field));
    if (typed.isEmpty()) return 0;
    OptionalLong number = Typed.number(typed);
    if (number.isPresent() && number.getAsLong() <= Round.MOST_PEOPLE)
      return (int) number.getAsLong();
    problems.add(
        Problem.error(
            "round/not-a-number", Where.part(field), "most", Numbers.grouped(Round.MOST_PEOPLE)));
    return 0;
  }
}
