package prongsai.survey.page;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import prongsai.round.SurveyInstrument;
import prongsai.survey.Questionnaire;

/// A page with all the questions.
///
/// @param token what the form brings back so that it counts once: the token of the form (EIT), the
///   ticket (IIT)
/// @param difficulty of the work that the browser does meanwhile; 0 for none
/// @param chosen one a question: the position of the choice, or [Filled#NOTHING]
/// @param checked whether to complain of questions that are not answered
/// @param notice what else there is to say above the questions: `busy`, `renew`; empty for nothing
public record FormPage(
    About about,
    Mode mode,
    String token,
    int difficulty,
    List<Integer> chosen,
    boolean checked,
    Optional<String> notice,
    SurveyFiles files) {
  public FormPage {
    chosen = List.copyOf(chosen);
  }

  /// A page that nobody has filled in yet.
  static FormPage blank(About about, Mode mode, int difficulty, SurveyFiles files) {
    return new FormPage(
        about,
        mode,
        SplicedPage.GAP,
        difficulty,
        Collections.nCopies(about.survey().size(), Filled.NOTHING),
        false,
        Optional.empty(),
        files);
  }

  public Words words() {
    return about.words();
  }

  /// The name of the field with the token.
  public String tokenField() {
    return isStaff() ? "ticket" : "token";
  }

  /// Whether staff answer.
  public boolean isStaff() {
    return about.link().instrument() == SurveyInstrument.IIT;
  }

  /// Where the form goes.
  public String action() {
    String to = isStaff() ? "/answers" : mode.path();
    return about.visit().path() + to + words().query();
  }

  /// Where the page is in the other language.
  public String otherLanguage() {
    String at = isStaff() ? "/questions" : mode.path();
    return about.visit().path() + at + words().other().query();
  }

  /// The script of the page.
  public String script() {
    return files.script(
        switch (mode) {
          case SELF -> "survey";
          case KIOSK -> "kiosk";
          case INTERVIEW -> "interview";
        });
  }

  /// Whether a choice is taken.
  public boolean isChosen(Questionnaire.Card card, int choice) {
    return chosen.get(card.index()) == choice;
  }

  /// Whether to complain of a question.
  public boolean isMissing(Questionnaire.Card card) {
    return checked && chosen.get(card.index()) == Filled.NOTHING;
  }

  /// The questions to complain of.
  public List<Questionnaire.Card> missing() {
    return about.survey().cards().stream().filter(this::isMissing).toList();
  }

  /// What the browser's window is called.
  public String title() {
    String survey = about.title() + " · " + about.visit().agency();
    return missing().isEmpty() ? survey : words().of("errors.prefix") + " " + survey;
  }
}
