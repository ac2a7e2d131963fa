package prongsai.scoring.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prongsai.scoring.fixture.SampleFrameworks.LIKE_2565;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import prongsai.scoring.fixture.AnswerRows;
import prongsai.scoring.fixture.Samples;
import prongsai.scoring.framework.Instrument;

class AnswerCountsTest {
  private static final Instrument SURVEY = LIKE_2565.instruments().getFirst();
  private static final AnswerSheet SHEET = AnswerSheet.of(SURVEY);
  private static final int QUESTIONS = SHEET.questions().size();

  @Test
  void answersOfAnyNumberOfRespondentsAreCountedByAgency() {
    Samples.each(
        20,
        samples -> {
          AnswerRows few = AnswerRows.random(samples, SURVEY, samples.from(0, 20));
          AnswerRows many = AnswerRows.random(samples, SURVEY, samples.from(250, 800));
          AnswerCounts counts = new AnswerCounts(SHEET);
          few.rows().forEach(row -> counts.add(3, bytes(row), 1));
          many.rows().forEach(row -> counts.add(1, bytes(row), 1));
          assertThat(counts.tally(3)).isEqualTo(few.tally());
          assertThat(counts.tally(1)).isEqualTo(many.tally());
          assertThat(counts.tally(2)).isEqualTo(Tally.none(SHEET));
          assertThat(counts.tally(4_000)).isEqualTo(Tally.none(SHEET));
        });
  }

  @Test
  void answersByColumnCountLikeAnswersByQuestion() {
    int[] columns = IntStream.rangeClosed(1, QUESTIONS).toArray();
    Samples.each(
        20,
        samples -> {
          AnswerRows rows = AnswerRows.random(samples, SURVEY, samples.from(0, 600));
          AnswerCounts counts = new AnswerCounts(SHEET);
          rows.rows().forEach(row -> counts.add(0, places(row), columns));
          assertThat(counts.tally(0)).isEqualTo(rows.tally());
        });
  }

  @Test
  void countsAddUpAndCountingGoesOnAfterATallyWasTaken() {
    Samples.each(
        20,
        samples -> {
          AnswerRows one = AnswerRows.random(samples, SURVEY, samples.from(0, 300));
          AnswerRows other = AnswerRows.random(samples, SURVEY, samples.from(1, 300));
          AnswerCounts sum = new AnswerCounts(SHEET);
          AnswerCounts elsewhere = new AnswerCounts(SHEET);
          one.rows().forEach(row -> sum.add(0, bytes(row), 1));
          assertThat(sum.tally(0)).isEqualTo(one.tally());
          other.rows().forEach(row -> elsewhere.add(5, bytes(row), 1));
          sum.add(0, elsewhere, 5);
          sum.add(0, elsewhere, 6_000);
          assertThat(sum.tally(0)).isEqualTo(one.tally().plus(other.tally()));
          other.rows().forEach(row -> sum.add(0, bytes(row), 1));
          assertThat(sum.tally(0)).isEqualTo(one.tally().plus(other.tally()).plus(other.tally()));
        });
  }

  @Test
  void anOptionThatAQuestionDoesNotOfferIsRefusedAndCountsNothing() {
    AnswerCounts counts = new AnswerCounts(SHEET);
    byte[] answers = new byte[QUESTIONS];
    counts.add(0, answers, 0);
    for (int question = 0; question < QUESTIONS; question++)
      for (int option : List.of(options(question), 127, 128, 255)) {
        byte[] wrong = answers.clone();
        wrong[question] = (byte) option;
        assertThatThrownBy(() -> counts.add(0, wrong, 0))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage(SHEET.questions().get(question).code() + " has no option " + option);
      }
    assertThat(counts.tally(0).respondents()).isEqualTo(1);
  }

  @Test
  void whateverStandsBeforeAWrongAnswerTheWrongOneIsNamed() {
    byte[] answers = lastOptions();
    answers[QUESTIONS - 1] = (byte) options(QUESTIONS - 1);
    assertThatThrownBy(() -> new AnswerCounts(SHEET).add(0, answers, 0))
        .hasMessage("I30.4 has no option 4");
  }

  @Test
  void theLastOptionOfEveryQuestionCounts() {
    AnswerCounts counts = new AnswerCounts(SHEET);
    counts.add(0, lastOptions(), 0);
    for (int question = 0; question < QUESTIONS; question++)
      assertThat(counts.tally(0).count(question, options(question) - 1)).isEqualTo(1);
  }

  private static byte[] lastOptions() {
    byte[] answers = new byte[QUESTIONS];
    for (int question = 0; question < QUESTIONS; question++)
      answers[question] = (byte) (options(question) - 1);
    return answers;
  }

  @Test
  void countsOfAgenciesThatEitherSideNeverMetAddUp() {
    AnswerCounts one = new AnswerCounts(SHEET);
    one.add(0, lastOptions(), 0);
    AnswerCounts none = new AnswerCounts(SHEET);
    one.add(0, none, 0);
    assertThat(one.tally(0).respondents()).isEqualTo(1);
    none.add(0, one, 0);
    none.add(1, one, 0);
    assertThat(none.tally(0)).isEqualTo(none.tally(1)).isEqualTo(one.tally(0));
    assertThat(none.tally(2)).isEqualTo(Tally.none(SHEET));
  }

  private static int options(int question) {
    return SHEET.questions().get(question).scale().options().size();
  }

  /// One byte a question, one byte of something else before them.
  private static byte[] bytes(List<Integer> row) {
    byte[] bytes = new byte[row.size() + 1];
    bytes[0] = -1;
    for (int i = 0; i < row.size(); i++) bytes[i + 1] = row.get(i).byteValue();
    return bytes;
  }

  /// One place a question, one column of something else before them.
  private static int[] places(List<Integer> row) {
    int[] places = new int[row.size() + 1];
    places[0] = -1;
    for (int i = 0; i < row.size(); i++) places[i + 1] = SHEET.offset(i) + row.get(i);
    return places;
  }
}
