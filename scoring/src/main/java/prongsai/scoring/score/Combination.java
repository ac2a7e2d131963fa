package prongsai.scoring.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Aggregation;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Indicator;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Part;
import prongsai.scoring.framework.Question;
import prongsai.scoring.framework.SubIndicator;

/// Combines the scores of parts into the score of their whole, by the kind of aggregation that the
/// framework names for it.
final class Combination {
  private final Framework framework;

  Combination(Framework framework) {
    this.framework = framework;
  }

  /// The derivation of the whole; empty when there are no parts or one has no score.
  Optional<Derivation> of(Part whole, List<Score> parts) {
    if (parts.isEmpty()) return Optional.empty();
    List<Ratio> values = new ArrayList<>(parts.size());
    for (Score score : parts) {
      Optional<Ratio> value = score.value();
      if (value.isEmpty()) return Optional.empty();
      values.add(value.get());
    }
    return Optional.of(
        switch (aggregation(whole)) {
          case MEAN -> mean(parts, values);
          case WEIGHTED_MEAN -> weightedMean(parts, values);
        });
  }

  private static Derivation mean(List<Score> parts, List<Ratio> values) {
    List<Derivation.Mean.Term> terms = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++)
      terms.add(new Derivation.Mean.Term(parts.get(i).code(), values.get(i)));
    return new Derivation.Mean(terms);
  }

  private static Derivation weightedMean(List<Score> parts, List<Ratio> values) {
    List<Derivation.WeightedMean.Weighted> terms = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      Score score = parts.get(i);
      terms.add(
          new Derivation.WeightedMean.Weighted(score.code(), values.get(i), weight(score.part())));
    }
    return new Derivation.WeightedMean(terms);
  }

  private static Ratio weight(Part part) {
    return switch (part) {
      case Instrument instrument -> instrument.weight();
      case Framework _, Indicator _, SubIndicator _, Item _, Question _ ->
          throw new IllegalStateException("only instruments have a weight: " + part.code());
    };
  }

  private Aggregation aggregation(Part whole) {
    String kind =
        switch (whole) {
          case Framework _ -> "total";
          case Instrument _ -> "instrument";
          case Indicator _ -> "indicator";
          case SubIndicator _ -> "sub_indicator";
          case Item _, Question _ -> "item";
        };
    Aggregation aggregation = framework.rules().aggregation().get(kind);
    if (aggregation == null) throw new IllegalStateException("no aggregation for " + kind);
    return aggregation;
  }
}
