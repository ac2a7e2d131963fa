package prongsai.survey.page;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import prongsai.round.RoundState;
import prongsai.round.SurveyInstrument;
import prongsai.round.SurveyLink;
import prongsai.round.SurveyLinks;

/// Finds out what survey an address means, and whether it takes answers now.
@Component
public final class Visits {
  private final SurveyLinks links;
  private final Clock clock;

  Visits(SurveyLinks links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  /// The visit of an address; empty when no such survey is there.
  ///
  /// @param typed the part of the address that names it
  /// @param language `th` or `en`, anything else is Thai
  public Optional<Visit> find(SurveyInstrument instrument, String typed, String language) {
    return links
        .find(typed)
        .filter(link -> link.instrument() == instrument)
        .map(link ->
            new Visit(spelling(typed), link, Words.tagged(language), stage(link, clock.instant())));
  }

  private static String spelling(String typed) {
    return typed.toLowerCase(Locale.ROOT).replace('o', '0').replace('i', '1').replace('l', '1');
  }

  private static Visit.Stage stage(SurveyLink link, Instant now) {
    if (link.isOpen(now)) return Visit.Stage.OPEN;
    boolean before =
        link.state() == RoundState.PLANNED
            || (link.state() == RoundState.OPEN && now.isBefore(link.window().opens()));
    return before ? Visit.Stage.BEFORE : Visit.Stage.AFTER;
  }
}
