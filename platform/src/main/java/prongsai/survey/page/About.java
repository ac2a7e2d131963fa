package prongsai.survey.page;

import java.time.LocalDate;
import java.util.Optional;
import prongsai.round.SurveyLink;
import prongsai.survey.Questionnaire;

/// A survey as all its pages speak of it.
///
/// @param results the day on which the rules of the year have results announced, if it is after the
///   survey
public record About(Visit visit, Questionnaire survey, Optional<LocalDate> results) {

  /// The words of its pages.
  public Words words() {
    return visit.words();
  }

  public SurveyLink link() {
    return visit.link();
  }

  /// `IIT` or `EIT`.
  public String code() {
    return link().instrument().name();
  }

  /// What is being answered, for whom, in which year.
  public String title() {
    return words().of("survey", "name", survey.name(), "code", code(), "year", link().year());
  }

  /// The last day or moment on which answers are taken.
  public String until() {
    return words().until(link().window().closes());
  }

  /// When results come.
  public String announcement() {
    return results
        .map(day -> words().of("done.next.2", "date", words().day(day)))
        .orElseGet(() -> words().of("done.next.2.unknown"));
  }
}
