package prongsai.scoring.analysis;

import java.util.Map;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.FiscalYear;

/// Published figures of the same agency in an earlier year.
public record Earlier(FiscalYear year, Map<Code, Ratio> scores) {
  public Earlier {
    scores = Map.copyOf(scores);
  }
}
