package prongsai.scoring.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Comparability;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Score;

/// This year's published figures beside an earlier year's, only where the part means the same.
///
/// @param year the earlier year
/// @param changes by this year's code, in order of the framework
public record Comparison(FiscalYear year, Map<Code, Change> changes) {
  public Comparison {
    changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
  }

  /// A figure then and now, both as published.
  public record Change(Ratio before, Ratio now) {
    /// Now less then: positive when it rose.
    public Ratio difference() {
      return now.minus(before);
    }
  }

  /// The comparison; empty when the framework does not say that the year can be compared with.
  static Optional<Comparison> of(Result result, Earlier earlier) {
    return result
        .framework()
        .comparableWith(earlier.year())
        .map(rule -> new Comparison(earlier.year(), changes(result, earlier, rule)));
  }

  private static Map<Code, Change> changes(Result result, Earlier earlier, Comparability rule) {
    Map<Code, Change> changes = new LinkedHashMap<>();
    result.score().each(score -> change(result, earlier, rule, score, changes));
    return changes;
  }

  private static void change(
      Result result, Earlier earlier, Comparability rule, Score score, Map<Code, Change> to) {
    Optional<Ratio> before =
        rule.earlier(score.code()).flatMap(code -> Optional.ofNullable(earlier.scores().get(code)));
    if (before.isEmpty() || score.value().isEmpty()) return;
    Ratio now = result.framework().rules().rounding().published(score.value().get());
    to.put(score.code(), new Change(before.get(), now));
  }

  /// The change of a part, if it can be compared.
  public Optional<Change> of(Code code) {
    return Optional.ofNullable(changes.get(code));
  }
}
