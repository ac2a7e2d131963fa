package prongsai.api.web;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import prongsai.documents.report.DerivationText;
import prongsai.documents.report.SmallCounts;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.score.Outcome;
import prongsai.scoring.score.Participation;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Standing;
import prongsai.suppression.Suppression;

/// The scores of a result as screens and reports show them: published figures, and nothing that
/// tells what fewer than ten people chose.
///
/// @param version of which result
record Scores(ResultResources.VersionOf version, Result result) {

  /// A result.
  ///
  /// @param level empty while the total is not known
  record Shown(
      ResultResources.VersionOf version,
      String agency,
      FrameworkOf framework,
      Optional<String> total,
      Optional<LevelOf> level,
      Optional<Boolean> passed,
      List<InstrumentOf> instruments) {}

  /// The rules that hold.
  record FrameworkOf(String id, String version, String sha256) {}

  /// A level.
  record LevelOf(String code, String name) {}

  /// An instrument.
  ///
  /// @param sample who answered; empty for the disclosure check
  /// @param parts indicators; none when fewer than ten answered
  record InstrumentOf(
      String code,
      String name,
      String weight,
      Optional<String> score,
      Optional<Boolean> passed,
      String how,
      Optional<SampleOf> sample,
      List<PartOf> parts) {}

  /// Who answered.
  ///
  /// @param respondents empty when fewer than ten
  /// @param status such as `enough` or `short`
  record SampleOf(
      Optional<Long> respondents,
      Optional<Long> population,
      Optional<Long> minimum,
      String status) {}

  /// An indicator, a sub-indicator, an item or a question.
  ///
  /// @param score as published; empty when there is none
  /// @param how how it came about, or why there is none, in Thai
  record PartOf(
      String code,
      String name,
      Optional<String> score,
      Optional<Boolean> passed,
      String how,
      List<PartOf> parts) {}

  /// What is shown.
  Shown shown() {
    Framework framework = result.framework();
    Score total = result.score();
    return new Shown(
        version,
        result.agency(),
        new FrameworkOf(framework.id(), framework.version(), framework.sha256()),
        published(total),
        level(),
        passed(total),
        total.parts().stream().map(this::instrument).toList());
  }

  private Optional<LevelOf> level() {
    return switch (result.standing()) {
      case Standing.Placed(var level) -> Optional.of(new LevelOf(level.code(), level.name().th()));
      case Standing.NoTotal _, Standing.InstrumentsUnknown _ -> Optional.empty();
    };
  }

  private InstrumentOf instrument(Score score) {
    Instrument instrument = (Instrument) score.part();
    Optional<Participation> who = result.participation(instrument.code());
    boolean enough =
        switch (instrument.kind()) {
          case SURVEY ->
              who.map(one -> one.respondents().orElse(0)).orElse(0L) >= Suppression.MINIMUM;
          case DISCLOSURE -> true;
        };
    return new InstrumentOf(
        instrument.code().value(),
        instrument.name().th(),
        instrument.weight().toDecimal(2, RoundingMode.HALF_UP).toPlainString(),
        published(score),
        passed(score),
        how(score),
        who.map(Scores::sample),
        enough ? score.parts().stream().map(this::part).toList() : List.of());
  }

  private static SampleOf sample(Participation who) {
    return new SampleOf(
        optional(who.respondents()).filter(count -> count >= Suppression.MINIMUM),
        optional(who.population()),
        optional(who.minimum()),
        who.sample().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static Optional<Long> optional(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }

  private PartOf part(Score score) {
    return new PartOf(
        score.part().code().value(),
        score.part().name().th(),
        published(score),
        passed(score),
        how(score),
        score.parts().stream().map(this::part).toList());
  }

  private Optional<String> published(Score score) {
    return score.value().map(this::published);
  }

  private String published(Ratio exact) {
    return Standing.published(result.framework(), exact).toPlainString();
  }

  private Optional<Boolean> passed(Score score) {
    return score.value().map(value -> Standing.passes(result.framework(), value));
  }

  private static String how(Score score) {
    return switch (score.outcome()) {
      case Outcome.Scored(var how) -> DerivationText.of(how, SmallCounts.HIDDEN);
      case Outcome.NotScored(var why) -> why.wording().th();
    };
  }
}
