package prongsai.participation.web;

import java.util.List;
import prongsai.agency.Agency;
import prongsai.participation.DayBars;
import prongsai.participation.SurveyProgress;
import prongsai.response.DayGroup;
import prongsai.round.Round;
import prongsai.round.RoundState;
import prongsai.web.Numbers;
import prongsai.web.ThaiDates;

/// What the page of participation shows.
///
/// @param mayPrint whether this person may print slips and posters
/// @param maySeeOddities whether this person may see what looks odd
public record ParticipationView(
    Agency agency,
    Round round,
    List<SurveyProgress> surveys,
    boolean mayPrint,
    boolean maySeeOddities) {

  /// Where the page of the round is.
  public String path() {
    return "/desk/rounds/" + round.id();
  }

  /// Whether more answers may come.
  public boolean collects() {
    return round.state() == RoundState.OPEN;
  }

  /// The picture of a survey's days.
  public DayBars bars(SurveyProgress survey) {
    return DayBars.of(survey);
  }

  /// The day or days of a row.
  public String period(DayGroup group) {
    return ThaiDates.period(group.first(), group.last());
  }

  /// Its number; today's still grows.
  public String answers(SurveyProgress survey, DayGroup group) {
    boolean grows = collects() && group.last().equals(survey.today());
    return (grows ? "อย่างน้อย " : "") + Numbers.grouped(group.answers());
  }
}
