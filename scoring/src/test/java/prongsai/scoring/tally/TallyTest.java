package prongsai.scoring.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prongsai.scoring.fixture.SampleFrameworks.LIKE_2565;
import static prongsai.scoring.fixture.SampleFrameworks.SMALL;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import prongsai.scoring.fixture.AnswerRows;
import prongsai.scoring.fixture.Parts;
import prongsai.scoring.fixture.Samples;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Instrument;

class TallyTest {
  private static final Instrument IIT = SMALL.instruments().get(0);
  private static final Instrument EIT = SMALL.instruments().get(1);
  private static final AnswerSheet SHEET = AnswerSheet.of(EIT);

  @Test
  void anyPartitionOfTheRespondentsInAnyOrderGivesTheSameTally() {
    Instrument survey = LIKE_2565.instruments().getFirst();
    Samples.each(
        50,
        samples -> {
          AnswerRows all = AnswerRows.random(samples, survey, samples.from(0, 60));
          Tally together = Tally.none(all.sheet());
          for (AnswerRows some : parted(samples, all)) together = together.plus(some.tally());
          assertThat(together).isEqualTo(all.tally()).hasSameHashCodeAs(all.tally());
        });
  }

  private static List<AnswerRows> parted(Samples samples, AnswerRows all) {
    List<List<List<Integer>>> groups = new ArrayList<>();
    for (int i = samples.from(1, 6); i > 0; i--) groups.add(new ArrayList<>());
    for (List<Integer> row : samples.shuffled(all.rows())) samples.pick(groups).add(row);
    return groups.stream().map(rows -> new AnswerRows(all.sheet(), rows)).toList();
  }

  @Test
  void talliesAddInAnyOrder() {
    Samples.each(
        50,
        samples -> {
          Tally a = AnswerRows.random(samples, IIT, samples.from(0, 9)).tally();
          Tally b = AnswerRows.random(samples, IIT, samples.from(0, 9)).tally();
          Tally c = AnswerRows.random(samples, IIT, samples.from(0, 9)).tally();
          assertThat(a.plus(b)).isEqualTo(b.plus(a));
          assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
          assertThat(a.plus(Tally.none(a.sheet()))).isEqualTo(a);
          assertThat(a.plus(b).respondents()).isEqualTo(a.respondents() + b.respondents());
        });
  }

  @Test
  void countsAreKeptByQuestionAndOption() {
    Tally tally = Tally.of(SHEET, 10, new long[] {1, 2, 3, 4, 4, 3, 2, 1});
    assertThat(tally.respondents()).isEqualTo(10);
    assertThat(tally.count(0, 1)).isEqualTo(2);
    assertThat(tally.count(1, 0)).isEqualTo(4);
    assertThat(tally.count(1, 3)).isEqualTo(1);
    assertThat(tally.sheet()).isSameAs(SHEET);
    assertThat(tally).hasToString("Tally[EIT, 10 respondents]");
  }

  @Test
  void aTallyDoesNotChangeAfterwards() {
    long[] counts = {1, 0, 0, 0, 1, 0, 0, 0};
    Tally tally = Tally.of(SHEET, 1, counts);
    counts[0] = 7;
    assertThat(tally.count(0, 0)).isEqualTo(1);
    assertThat(tally.plus(tally).count(0, 0)).isEqualTo(2);
    assertThat(tally.count(0, 0)).isEqualTo(1);
  }

  @Test
  void everyQuestionIsAnsweredByEveryRespondent() {
    assertThatThrownBy(() -> Tally.of(SHEET, 2, new long[] {1, 1, 0, 0, 1, 0, 0, 0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("E2 has 1 answers of 2");
    assertThatThrownBy(() -> Tally.of(SHEET, 0, new long[] {-1, 1, 0, 0, 0, 0, 0, 0}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
    assertThatThrownBy(() -> Tally.of(SHEET, 1, new long[] {1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 counts for 8");
  }

  @Test
  void talliesOfDifferentSurveysDoNotAddAndAreNotEqual() {
    Tally internal = Tally.none(AnswerSheet.of(IIT));
    Tally external = Tally.none(SHEET);
    assertThatThrownBy(() -> internal.plus(external)).isInstanceOf(IllegalArgumentException.class);
    assertThat(internal).isNotEqualTo(external);
    Instrument renamed =
        Parts.survey("PUBLIC", 30, Instrument.Sampling.SELF_SELECTED, EIT.indicators());
    assertThat(Tally.none(AnswerSheet.of(renamed))).isNotEqualTo(external);
  }

  @Test
  void talliesDifferByRespondentsOrByAnyCount() {
    Tally one = Tally.of(SHEET, 1, new long[] {1, 0, 0, 0, 1, 0, 0, 0});
    assertThat(one).isNotEqualTo(Tally.of(SHEET, 1, new long[] {1, 0, 0, 0, 0, 1, 0, 0}));
    assertThat(one).doesNotHaveSameHashCodeAs(one.plus(one));
    assertThat(one).isNotEqualTo(one.plus(one)).isNotEqualTo("a word");
    assertThat(one)
        .isEqualTo(Tally.of(AnswerSheet.of(EIT), 1, new long[] {1, 0, 0, 0, 1, 0, 0, 0}));
  }

  @Test
  void countsDoNotOverflowUnnoticed() {
    long most = Long.MAX_VALUE;
    Tally full = Tally.of(SHEET, most, new long[] {most, 0, 0, 0, most, 0, 0, 0});
    assertThatThrownBy(() -> full.plus(full)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Tally.of(SHEET, 0, new long[] {most, 1, 0, 0, 0, 0, 0, 0}))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aSheetLaysOutItsQuestionsOneAfterAnother() {
    AnswerSheet sheet = AnswerSheet.of(IIT);
    assertThat(sheet.instrument()).isSameAs(IIT);
    assertThat(sheet.questions()).isEqualTo(IIT.questions());
    assertThat(sheet.width()).isEqualTo(4 + 4 + 4 + 2);
    assertThat(sheet.offset(0)).isZero();
    assertThat(sheet.offset(3)).isEqualTo(12);
    assertThat(sheet.indexOf(new Code("I2.2"))).isEqualTo(2);
    assertThat(sheet.indexOf(new Code("I2"))).isEqualTo(-1);
  }

  @Test
  void aDisclosureCheckHasNoAnswerSheet() {
    assertThatThrownBy(() -> AnswerSheet.of(SMALL.instruments().getLast()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("OIT");
  }
}
