package prongsai.scoring.score;

import java.util.Map;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Code;

/// Published figures of one agency, at any depth and as complete as they happen to be.
///
/// @param declared score 0–100 by code of the part
public record Published(Map<Code, Ratio> declared) {
  public Published {
    declared = Map.copyOf(declared);
  }
}
