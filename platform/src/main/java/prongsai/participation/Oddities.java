package prongsai.participation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import prongsai.response.Anomaly;
import prongsai.response.CountedAnswers;
import prongsai.response.Tallies;
import prongsai.round.RoundId;
import prongsai.round.SurveyInstrument;
import prongsai.suppression.CountRange;
import prongsai.suppression.Suppression;

/// How many answers of a closed round look odd, as far as it may be told.
///
/// @param bySurvey both surveys
public record Oddities(Map<SurveyInstrument, CountedAnswers> bySurvey) {
  private static final String UNIT = "ชุด";

  public Oddities {
    bySurvey = Map.copyOf(bySurvey);
  }

  /// Counts them.
  ///
  /// @param setAside kinds that do not count, as far as that is decided
  /// @throws IllegalStateException while the round takes answers
  public static Oddities of(Tallies tallies, RoundId round, Set<Anomaly> setAside) {
    Map<SurveyInstrument, CountedAnswers> counted = new EnumMap<>(SurveyInstrument.class);
    for (SurveyInstrument survey : SurveyInstrument.values())
      counted.put(survey, tallies.of(round, survey, setAside));
    return new Oddities(counted);
  }

  private CountedAnswers counted(SurveyInstrument survey) {
    CountedAnswers found = bySurvey.get(survey);
    if (found == null) throw new IllegalStateException("not counted: " + survey);
    return found;
  }

  private long received(SurveyInstrument survey) {
    return counted(survey).tally().respondents() + counted(survey).setAside();
  }

  /// All answers of a survey.
  public String all(SurveyInstrument survey) {
    return CountWords.of(Suppression.single(received(survey)), UNIT);
  }

  /// Answers of a survey that carry a flag.
  public String flagged(SurveyInstrument survey, Anomaly kind) {
    CountRange none = CountRange.exactly(0);
    return CountWords.of(counted(survey).anomalies().flagged().getOrDefault(kind, none), UNIT);
  }

  /// Answers that are one and the same position throughout.
  public String straightLines(SurveyInstrument survey) {
    return CountWords.of(counted(survey).anomalies().straightLines(), UNIT);
  }

  /// Answers that agree with another in everything.
  public String identical(SurveyInstrument survey) {
    return CountWords.of(counted(survey).anomalies().identical(), UNIT);
  }

  /// Answers that do not count, as decided.
  public String setAside(SurveyInstrument survey) {
    return CountWords.of(Suppression.part(counted(survey).setAside(), received(survey)), UNIT);
  }
}
