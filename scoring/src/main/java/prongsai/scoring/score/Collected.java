package prongsai.scoring.score;

import java.util.Map;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Option;
import prongsai.scoring.tally.Tally;

/// What was collected for one agency: the frozen input of a result.
///
/// @param tallies by code of the survey; a survey that was not run is absent
/// @param marks by code of the disclosure item; an item not marked is absent
public record Collected(Map<Code, Tally> tallies, Map<Code, Option> marks) {
  public Collected {
    tallies = Map.copyOf(tallies);
    marks = Map.copyOf(marks);
  }
}
