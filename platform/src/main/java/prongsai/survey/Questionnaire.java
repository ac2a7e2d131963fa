package prongsai.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import prongsai.frameworks.QuestionnaireTranslation;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Indicator;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Question;
import prongsai.scoring.framework.Wording;
import prongsai.scoring.problem.Language;

/// A survey as it is put to respondents: its parts in order, one an indicator; in a part one card a
/// question, in the order and the words of the framework. A sub-question is a card of its own under
/// the words of its item, so that none has to be answered in a matrix.
///
/// @param name official name of the instrument
/// @param parts at least one, none empty
public record Questionnaire(
    SurveyInstrument instrument, Language language, String name, List<Part> parts) {
  public Questionnaire {
    parts = List.copyOf(parts);
  }

  /// One screen.
  ///
  /// @param number from 1
  public record Part(int number, String name, List<Card> cards) {
    public Part {
      cards = List.copyOf(cards);
    }
  }

  /// One question.
  ///
  /// @param index from 0: its place among the answers, as the framework lays them out
  /// @param number as on the form, such as `1.2`
  /// @param stem the words of the item above a sub-question; empty where there is none
  /// @param text what is asked
  /// @param hint note on the form; empty where there is none
  /// @param choices in the order of the scale; the value of a choice is its position, from 0
  public record Card(
      int index, String number, String stem, String text, String hint, List<String> choices) {
    public Card {
      choices = List.copyOf(choices);
    }

    /// Name of its field in the form: `q1` for the first question.
    public String field() {
      return "q" + (index + 1);
    }
  }

  /// The questionnaire of a framework. English words come from the translation beside the
  /// framework, else from the framework itself.
  ///
  /// @throws IllegalArgumentException when the framework is incomplete or has no such survey
  public static Questionnaire of(
      Framework framework, SurveyInstrument instrument, Language language) {
    Instrument found =
        framework
            .instrument(instrument.code())
            .filter(one -> framework.isComplete() && one.kind() == Instrument.Kind.SURVEY)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "no questions of " + instrument + " in " + framework.id()));
    return new Layout(language, QuestionnaireTranslation.of(framework)).of(instrument, found);
  }

  /// All cards in the order of the answers.
  public List<Card> cards() {
    return parts.stream().flatMap(part -> part.cards().stream()).toList();
  }

  /// How many questions there are.
  public int size() {
    return parts.stream().mapToInt(part -> part.cards().size()).sum();
  }

  /// How many minutes to ask people for: a quarter of one a question, rounded up to five.
  public int minutes() {
    return (size() + 19) / 20 * 5;
  }

  private record Layout(Language language, Optional<QuestionnaireTranslation> translation) {

    Questionnaire of(SurveyInstrument instrument, Instrument found) {
      List<Part> parts = new ArrayList<>();
      int index = 0;
      for (Indicator indicator : found.indicators()) {
        List<Card> cards = new ArrayList<>();
        for (Item item : indicator.items())
          for (Question question : item.questions()) cards.add(card(index++, item, question));
        parts.add(new Part(parts.size() + 1, in(indicator.name()), cards));
      }
      return new Questionnaire(instrument, language, in(found.name()), parts);
    }

    private Card card(int index, Item item, Question question) {
      String number = question.code().value().replaceFirst("^[A-Z]+", "");
      String stem = item.hasSubQuestions() ? words(item.code(), item.name()) : "";
      List<String> choices =
          question.scale().options().stream().map(option -> label(question, option)).toList();
      return new Card(
          index,
          number,
          stem,
          words(question.code(), question.name()),
          item.hint().map(this::in).orElse(""),
          choices);
    }

    private String label(Question question, Option option) {
      return switch (language) {
        case TH -> option.label().th();
        case EN ->
            translation
                .flatMap(words -> words.label(question.scale(), option))
                .orElseGet(() -> in(option.label()));
      };
    }

    private String words(Code code, Wording wording) {
      return switch (language) {
        case TH -> wording.th();
        case EN -> translation.flatMap(words -> words.question(code)).orElseGet(() -> in(wording));
      };
    }

    private String in(Wording wording) {
      return language == Language.EN && !wording.en().isEmpty() ? wording.en() : wording.th();
    }
  }

  /// `th` or `en`, as pages name the language.
  public String languageTag() {
    return language.name().toLowerCase(Locale.ROOT);
  }
}
