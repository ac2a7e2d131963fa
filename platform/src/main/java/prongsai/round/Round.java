package prongsai.round;

import java.time.Instant;
import prongsai.agency.AgencyId;
import prongsai.frameworks.Frameworks;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.MinimumSample;

/// One fiscal year of one agency being assessed.
///
/// @param frameworkId whose rules hold
/// @param frameworkSha256 the very version of those rules, in lower-case hex
/// @param iit when staff may answer
/// @param eit when the public may answer
/// @param staff how many people have worked there for at least a year (rule R14); 0 while unknown
/// @param visitors how many people dealt with the agency in the year; 0 while unknown
/// @param iitLink last part of the address for staff, unrelated to `eitLink`
/// @param eitLink last part of the address for the public
public record Round(
    RoundId id,
    AgencyId agency,
    FiscalYear year,
    String frameworkId,
    String frameworkSha256,
    RoundState state,
    Window iit,
    Window eit,
    int staff,
    int visitors,
    String iitLink,
    String eitLink) {
  /// The most people that a number may name.
  public static final int MOST_PEOPLE = 10_000_000;

  /// When a survey may be answered.
  public Window window(SurveyInstrument instrument) {
    return switch (instrument) {
      case IIT -> iit;
      case EIT -> eit;
    };
  }

  /// Out of how many people respondents come; 0 while unknown.
  public int population(SurveyInstrument instrument) {
    return switch (instrument) {
      case IIT -> staff;
      case EIT -> visitors;
    };
  }

  /// Last part of the address of a survey.
  public String link(SurveyInstrument instrument) {
    return switch (instrument) {
      case IIT -> iitLink;
      case EIT -> eitLink;
    };
  }

  /// Whether a survey takes answers at a moment, as `round.is_open` of the database.
  public boolean isOpen(SurveyInstrument instrument, Instant moment) {
    return state == RoundState.OPEN && window(instrument).contains(moment);
  }

  /// The framework whose rules hold.
  ///
  /// @throws IllegalStateException when this program has another version of it
  public Framework framework() {
    Framework framework = Frameworks.load(frameworkId);
    if (!framework.sha256().equals(frameworkSha256))
      throw new IllegalStateException(
          "round %s needs %s with SHA-256 %s, this program has %s"
              .formatted(id, frameworkId, frameworkSha256, framework.sha256()));
    return framework;
  }

  /// How many must answer at least (rule R13); 0 while the population is unknown, or when the
  /// framework asks for no minimum.
  public long minimumSample(SurveyInstrument instrument) {
    MinimumSample rule = framework().rules().minimumSamples().get(instrument.code());
    return rule == null ? 0 : rule.of(population(instrument));
  }
}
