package prongsai.scoring.framework;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which parts mean the same in an earlier fiscal year, so that a comparison is honest.
///
/// In data files: `comparable: [{fiscal_year: 2564, all_except: [I27, O34], evidence: …}]` or
/// `comparable: [{fiscal_year: 2565, only: {total: total, O14: O13}, evidence: …}]`, where `only`
/// maps this year's code to the earlier one.
///
/// @param year the earlier year
/// @param rule which codes compare
/// @param evidence source and grade
public record Comparability(FiscalYear year, Rule rule, Evidence evidence) {

  /// Which codes compare.
  public sealed interface Rule {}

  /// Every code keeps its meaning but these.
  public record AllExcept(Set<Code> changed) implements Rule {
    public AllExcept {
      changed = Set.copyOf(changed);
    }
  }

  /// Only these: this year's code to the earlier year's code.
  public record Only(Map<Code, Code> earlier) implements Rule {
    public Only {
      earlier = Map.copyOf(earlier);
    }
  }

  /// The code under which a part stood in the earlier year; empty where it meant something else.
  public Optional<Code> earlier(Code now) {
    return switch (rule) {
      case AllExcept(Set<Code> changed) ->
          changed.contains(now) ? Optional.empty() : Optional.of(now);
      case Only(Map<Code, Code> codes) -> Optional.ofNullable(codes.get(now));
    };
  }
}
