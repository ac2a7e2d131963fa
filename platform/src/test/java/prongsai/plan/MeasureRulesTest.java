package prongsai.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import prongsai.scoring.framework.FiscalYear;

class MeasureRulesTest {
  private static final Measure PLAIN = TestMeasures.titled("มาตรการ");

  private static Step step(String text, LocalDate starts, LocalDate ends) {
    return new Step(StepId.random(), text, Optional.of(starts), Optional.of(ends));
  }

  @Test
  void datesOutOfOrderAreToldWithTheStep() {
    Step turned = step("ทบทวน", LocalDate.of(2023, 3, 1), LocalDate.of(2023, 1, 31));
    assertThat(MeasureRules.faults(TestMeasures.stepping(PLAIN, List.of(turned))))
        .singleElement()
        .asString()
        .contains("ขั้นตอนที่ 1", "31 มกราคม 2566", "1 มีนาคม 2566");
  }

  @Test
  void aStepOfOneDayIsInOrder() {
    Step day = step("ประชุม", LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 1));
    assertThat(MeasureRules.faults(TestMeasures.stepping(PLAIN, List.of(day)))).isEmpty();
  }

  @Test
  void aStepWithoutWordsIsAFault() {
    Step silent = step(" ", LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 2));
    assertThat(MeasureRules.faults(TestMeasures.stepping(PLAIN, List.of(silent))))
        .containsExactly("ขั้นตอนที่ 1 ยังไม่มีข้อความ");
  }

  @Test
  void tooManyStepsAreAFault() {
    Step one = step("ทำ", LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 2));
    assertThat(MeasureRules.faults(TestMeasures.stepping(PLAIN, Collections.nCopies(41, one))))
        .singleElement()
        .asString()
        .contains("40 ขั้นตอน");
  }

  @Test
  void aDayOutsideTheFiscalYearIsOnlyDoubted() {
    Measure late =
        TestMeasures.stepping(
            PLAIN, List.of(step("ทำ", LocalDate.of(2023, 9, 1), LocalDate.of(2023, 10, 1))));
    assertThat(MeasureRules.faults(late)).isEmpty();
    assertThat(MeasureRules.doubts(late, FiscalYear.of(2566)))
        .containsExactly("แล้วเสร็จวันที่ 1 ตุลาคม 2566 อยู่นอกปีงบประมาณ พ.ศ. 2566");
  }

  @Test
  void anEmptyMeasureHasEveryGap() {
    assertThat(MeasureRules.gaps(PLAIN)).hasSize(4);
  }
}
