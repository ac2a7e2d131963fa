package prongsai.survey.page;

import prongsai.round.SurveyInstrument;
import prongsai.round.SurveyLink;

/// Somebody at the address of a survey that exists.
///
/// @param text the link as it is spelt when typed without a slip of the finger
/// @param link what it leads to
/// @param words in the language asked for
/// @param stage whether answers are taken now
public record Visit(String text, SurveyLink link, Words words, Stage stage) {

  /// Where a survey stands at a moment.
  public enum Stage {
    /// Its time is not fixed yet, or has not come.
    BEFORE,
    OPEN,
    AFTER
  }

  /// `/e/xyz` or `/s/xyz`.
  public String path() {
    return (link.instrument() == SurveyInstrument.IIT ? "/s/" : "/e/") + text;
  }

  /// The agency's name in the language asked for, if it has one there.
  public String agency() {
    return switch (words.language()) {
      case TH -> link.agencyName();
      case EN ->
          link.agencyNameInEnglish().isEmpty() ? link.agencyName() : link.agencyNameInEnglish();
    };
  }
}
