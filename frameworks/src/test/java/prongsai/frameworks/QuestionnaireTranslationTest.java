package prongsai.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Question;

class QuestionnaireTranslationTest {
  private static final Framework ITA_2565 = Frameworks.load("nacc-ita-2565");
  private static final QuestionnaireTranslation ENGLISH =
      QuestionnaireTranslation.of(ITA_2565).orElseThrow();
  private static final Pattern THAI = Pattern.compile("[\\u0e00-\\u0e7f]");

  private static List<Item> surveyed() {
    return ITA_2565.instruments().stream()
        .filter(one -> one.kind() == Instrument.Kind.SURVEY)
        .flatMap(one -> one.items().stream())
        .toList();
  }

  @Test
  void everyQuestionOfBothSurveysAndNoOtherIsTranslated() {
    TreeSet<Code> codes = new TreeSet<>();
    for (Item item : surveyed()) {
      codes.add(item.code());
      item.questions().forEach(question -> codes.add(question.code()));
    }
    assertThat(ENGLISH.questions()).hasSize(85).containsOnlyKeys(codes);
    assertThat(ENGLISH.questions().values()).noneMatch(text -> THAI.matcher(text).find());
  }

  @Test
  void everyChoiceIsTranslated() {
    for (Item item : surveyed())
      for (Question question : item.questions())
        for (Option option : question.scale().options())
          assertThat(ENGLISH.label(question.scale(), option)).isPresent();
  }

  @Test
  void aFrameworkThatCannotBeAnsweredHasNone() {
    assertThat(QuestionnaireTranslation.of(Frameworks.load("nacc-ita-2566"))).isEmpty();
  }
}
