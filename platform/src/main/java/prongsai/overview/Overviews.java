package prongsai.overview;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import prongsai.agency.Agencies;
import prongsai.checking.DeadLinks;
import prongsai.frameworks.Frameworks;
import prongsai.plan.Plans;
import prongsai.progress.ProgressBook;
import prongsai.results.FrozenInput;
import prongsai.results.FrozenResult;
import prongsai.results.FrozenResults;
import prongsai.results.RoundStanding;
import prongsai.results.Standings;
import prongsai.round.Round;
import prongsai.scoring.Ratio;
import prongsai.scoring.analysis.AnalysisSettings;
import prongsai.scoring.analysis.Analyst;
import prongsai.scoring.analysis.Earlier;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Part;
import prongsai.scoring.score.Result;

/// Brings together what an executive looks at.
@Component
public class Overviews {
  private final Agencies agencies;
  private final FrozenResults results;
  private final Standings standings;
  private final Plans plans;
  private final ProgressBook progress;
  private final DeadLinks deadLinks;

  Overviews(
      Agencies agencies,
      FrozenResults results,
      Standings standings,
      Plans plans,
      ProgressBook progress,
      DeadLinks deadLinks) {
    this.agencies = agencies;
    this.results = results;
    this.standings = standings;
    this.plans = plans;
    this.progress = progress;
    this.deadLinks = deadLinks;
  }

  /// The sheet of a round; empty before its result was frozen.
  public Optional<Overview> of(Round round) {
    return results.latest(round.id()).map(frozen -> of(round, frozen));
  }

  private Overview of(Round round, FrozenResult frozen) {
    Framework rules = round.framework();
    FrozenInput input = FrozenInput.read(frozen.input().text().getBytes(StandardCharsets.UTF_8));
    Result result = input.result(rules);
    int dead = deadLinks.now(round.id()).size();
    return new Overview(
        agencies.find(round.agency()).orElseThrow(),
        round,
        frozen.number(),
        new Analyst(rules, AnalysisSettings.USUAL).analyse(result, earlier(round)),
        MeasureOutlook.of(plans.of(round.id()).isPresent(), progress.of(round.id())),
        new DataHealth(result, input, dead).lines());
  }

  /// What was published of the year before, as this server froze it.
  private Optional<Earlier> earlier(Round round) {
    List<RoundStanding> all = standings.of(round.agency());
    return all.stream()
        .filter(standing -> standing.year().equals(round.year().previous()))
        .filter(standing -> Frameworks.bundled().contains(standing.framework()))
        .findFirst()
        .map(standing -> new Earlier(standing.year(), figures(standing)));
  }

  private static Map<Code, Ratio> figures(RoundStanding standing) {
    List<Part> parts = RoundStanding.parts(Frameworks.load(standing.framework()));
    Map<Code, Ratio> figures = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      Code code = parts.get(i).code();
      standing.figures().get(i).ifPresent(figure -> figures.put(code, Ratio.of(figure)));
    }
    return figures;
  }
}
