package prongsai.results;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Standing;
import prongsai.suppression.Suppression;

/// What may be told of a result, in figures as published: nothing below a survey that fewer than
/// ten people answered.
record PublishedFigures(Result result) {

  private Framework framework() {
    return result.framework();
  }

  Optional<BigDecimal> total() {
    return published(result.score());
  }

  boolean passes() {
    return result.score().value().filter(value -> Standing.passes(framework(), value)).isPresent();
  }

  String level() {
    return result.standing() instanceof Standing.Placed(var level) ? level.code() : "";
  }

  /// How many answered; empty below ten.
  OptionalLong respondents(SurveyInstrument survey) {
    long answered = answered(survey.code());
    return answered < Suppression.MINIMUM ? OptionalLong.empty() : OptionalLong.of(answered);
  }

  private long answered(Code survey) {
    return result.participation(survey).map(who -> who.respondents().orElse(0)).orElse(0L);
  }

  /// The figures of [RoundStanding#parts].
  List<Optional<BigDecimal>> figures() {
    Map<Code, BigDecimal> told = new HashMap<>();
    published(result.score()).ifPresent(total -> told.put(result.score().code(), total));
    for (Score instrument : result.score().parts()) {
      if (isTold(instrument)) instrument.each(score -> tell(score, told));
      else tell(instrument, told);
    }
    return RoundStanding.parts(framework()).stream()
        .map(part -> Optional.ofNullable(told.get(part.code())))
        .toList();
  }

  private boolean isTold(Score instrument) {
    return ((Instrument) instrument.part()).kind() != Instrument.Kind.SURVEY
        || answered(instrument.code()) >= Suppression.MINIMUM;
  }

  private void tell(Score score, Map<Code, BigDecimal> told) {
    published(score).ifPresent(figure -> told.put(score.code(), figure));
  }

  private Optional<BigDecimal> published(Score score) {
    return score.value().map(value -> Standing.published(framework(), value));
  }
}
