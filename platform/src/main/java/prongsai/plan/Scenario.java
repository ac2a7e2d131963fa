package prongsai.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import prongsai.access.AccountId;
import prongsai.scoring.framework.Code;

/// Assumptions tried out on a result, kept by name.
///
/// @param aims score 0–100 by item
public record Scenario(
    UUID id, String name, SortedMap<Code, BigDecimal> aims, Instant at, AccountId by) {
  public Scenario {
    aims = Collections.unmodifiableSortedMap(new TreeMap<>(aims));
  }
}
