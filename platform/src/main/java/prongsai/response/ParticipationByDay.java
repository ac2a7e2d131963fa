package prongsai.response;

import java.time.LocalDate;
import java.util.List;
import prongsai.suppression.CountRange;

/// How many answered one survey of a round, as far as it may be told ([prongsai.suppression]).
///
/// @param days in order, without a gap from the first day on
/// @param withheldFrom the first of the days at the end that belong to no group, because fewer than
///   ten answered since; the day after the last when there are none
/// @param total exactly once the survey is over and ten or more answered; until then at least and
///   at most
public record ParticipationByDay(List<DayGroup> days, LocalDate withheldFrom, CountRange total) {
  public ParticipationByDay {
    days = List.copyOf(days);
  }
}
