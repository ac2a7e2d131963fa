package prongsai.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.frameworks.Frameworks;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Question;
import prongsai.scoring.problem.Language;
import prongsai.scoring.tally.AnswerSheet;

class QuestionnaireTest {
  private static final Framework ITA_2565 = Frameworks.load("nacc-ita-2565");

  private static Questionnaire of(SurveyInstrument instrument, Language language) {
    return Questionnaire.of(ITA_2565, instrument, language);
  }

  @Test
  void everyIndicatorIsAPartAndEveryQuestionACardInTheOrderOfTheAnswers() {
    for (SurveyInstrument instrument : SurveyInstrument.values()) {
      Questionnaire survey = of(instrument, Language.TH);
      List<Question> questions =
          AnswerSheet.of(ITA_2565.instrument(instrument.code()).orElseThrow()).questions();
      assertThat(survey.cards()).hasSize(questions.size());
      for (int i = 0; i < questions.size(); i++) {
        Questionnaire.Card card = survey.cards().get(i);
        assertThat(card.index()).isEqualTo(i);
        assertThat(card.field()).isEqualTo("q" + (i + 1));
        assertThat(card.text()).isEqualTo(questions.get(i).name().th());
        assertThat(card.choices())
            .isEqualTo(
                questions.get(i).scale().options().stream().map(one -> one.label().th()).toList());
      }
    }
    assertThat(of(SurveyInstrument.IIT, Language.TH).parts())
        .extracting(part -> part.cards().size())
        .containsExactly(15, 10, 8, 6, 12);
    assertThat(of(SurveyInstrument.EIT, Language.TH).parts())
        .extracting(part -> part.cards().size())
        .containsExactly(8, 6, 5);
  }

  @Test
  void aSubQuestionStandsUnderTheWordsOfItsItem() {
    Questionnaire.Card card = of(SurveyInstrument.EIT, Language.TH).cards().get(1);
    assertThat(card.number()).isEqualTo("1.2");
    assertThat(card.text()).isEqualTo("เป็นไปตามระยะเวลาที่กำหนด");
    assertThat(card.stem()).startsWith("เจ้าหน้าที่ของหน่วยงานที่ท่านติดต่อ");
    assertThat(card.choices())
        .containsExactly("น้อยที่สุดหรือไม่มีเลย", "น้อย", "มาก", "มากที่สุด");
    assertThat(of(SurveyInstrument.EIT, Language.TH).cards().get(2).stem()).isEmpty();
  }

  @Test
  void inEnglishEveryQuestionIsAQuestionAndNoThaiIsLeft() {
    for (SurveyInstrument instrument : SurveyInstrument.values())
      for (Questionnaire.Part part : of(instrument, Language.EN).parts())
        for (Questionnaire.Card card : part.cards()) {
          String all = part.name() + card.stem() + card.text() + card.hint() + card.choices();
          assertThat(all).doesNotContainPattern("[\\u0e00-\\u0e7f]");
          assertThat(card.stem().isEmpty() ? card.text() : card.stem()).endsWith("?");
        }
  }

  @Test
  void theTimeNeededIsSaidInStepsOfFiveMinutes() {
    assertThat(of(SurveyInstrument.EIT, Language.TH).minutes()).isEqualTo(5);
    assertThat(of(SurveyInstrument.IIT, Language.TH).minutes()).isEqualTo(15);
  }

  @Test
  void aFrameworkWithoutQuestionsIsRefused() {
    Framework incomplete = Frameworks.load("nacc-ita-2566");
    assertThatThrownBy(() -> Questionnaire.of(incomplete, SurveyInstrument.EIT, Language.TH))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
