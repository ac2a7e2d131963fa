package prongsai.round;

import java.time.LocalDate;
import java.util.List;
import prongsai.agency.AgencyCondition;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.problem.Problem;

/// The rounds of many agencies, to be opened in one act.
///
/// @param agencies which; those that take part no more are skipped and named
/// @param chosen which, in words for people
/// @param frameworkId whose rules shall hold
/// @param iit days on which staff may answer
/// @param eit days on which the public may answer
public record SeasonOrder(
    AgencyCondition agencies,
    String chosen,
    FiscalYear year,
    String frameworkId,
    Days iit,
    Days eit) {

  List<Problem> problems(LocalDate today) {
    return new RoundRules(today)
        .framework(frameworkId)
        .days("iit", iit)
        .days("eit", eit)
        .problems();
  }
}
