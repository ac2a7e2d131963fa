package prongsai.participation.web;

import java.time.Clock;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.participation.SurveyProgress;
import prongsai.response.ParticipationCounts;
import prongsai.round.Round;
import prongsai.round.RoundsAtDesk;
import prongsai.round.SurveyInstrument;
import prongsai.web.ThaiDates;

/// Shows how many have answered. While a round is open this is all that anybody learns.
@Controller
class ParticipationController {
  private final RoundsAtDesk atDesk;
  private final Agencies agencies;
  private final ParticipationCounts counts;
  private final Rights rights;
  private final Clock clock;

  ParticipationController(
      RoundsAtDesk atDesk,
      Agencies agencies,
      ParticipationCounts counts,
      Rights rights,
      Clock clock) {
    this.atDesk = atDesk;
    this.agencies = agencies;
    this.counts = counts;
    this.rights = rights;
    this.clock = clock;
  }

  @GetMapping("/desk/rounds/{id}/participation")
  ModelAndView page(@PathVariable("id") String id) {
    Round round = atDesk.require(id, Permission.READ_PARTICIPATION);
    return new ModelAndView("participation/participation", "view", view(round));
  }

  private ParticipationView view(Round round) {
    return new ParticipationView(
        agencies.find(round.agency()).orElseThrow(),
        round,
        Arrays.stream(SurveyInstrument.values()).map(survey -> progress(round, survey)).toList(),
        rights.may(Permission.MANAGE_ROUNDS, round.agency()),
        rights.may(Permission.READ_ANOMALIES, round.agency()));
  }

  private SurveyProgress progress(Round round, SurveyInstrument survey) {
    return new SurveyProgress(
        round,
        survey,
        counts.perDay(round.id(), survey),
        round.minimumSample(survey),
        ThaiDates.today(clock));
  }
}
