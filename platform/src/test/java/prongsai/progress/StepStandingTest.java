package prongsai.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.plan.Step;
import prongsai.plan.StepId;

/// How a step that ends on 31 March 2566 stands, at the edges of its dates.
class StepStandingTest {
  private static final Step STEP =
      new Step(
          StepId.random(),
          "ทบทวน",
          Optional.of(LocalDate.of(2023, 1, 1)),
          Optional.of(LocalDate.of(2023, 3, 31)));

  @ParameterizedTest
  @CsvSource({
    ", 2023-02-28, NOT_STARTED",
    ", 2023-03-01, AT_RISK",
    "NOT_STARTED, 2023-03-01, AT_RISK",
    "UNDER_WAY, 2023-03-01, UNDER_WAY",
    "UNDER_WAY, 2023-03-31, UNDER_WAY",
    "NOT_STARTED, 2023-03-31, AT_RISK",
    "NOT_STARTED, 2023-04-01, LATE",
    "UNDER_WAY, 2023-04-01, LATE",
    ", 2023-04-01, LATE",
    "DONE, 2023-04-01, DONE",
    "DROPPED, 2024-01-01, DROPPED",
  })
  void itIsToldByItsLastReportAndTheDay(
      @Nullable StepState state, LocalDate day, StepStanding standing) {
    assertThat(StepStanding.of(STEP, Optional.ofNullable(state), day)).isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({"DONE, DONE", "UNDER_WAY, UNDER_WAY", ", NOT_STARTED"})
  void aStepWithoutAnEndIsNeverLate(@Nullable StepState state, StepStanding standing) {
    Step endless = new Step(StepId.random(), "ทบทวน", Optional.empty(), Optional.empty());
    assertThat(StepStanding.of(endless, Optional.ofNullable(state), LocalDate.MAX))
        .isEqualTo(standing);
  }
}
