package prongsai.scoring.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

  @ParameterizedTest(name = "month {0} ends on {1}")
  @CsvSource({"1, 2021-10-31", "3, 2021-12-31", "4, 2022-01-31", "5, 2022-02-28", "12, 2022-09-30"})
  void aFiscalYearRunsFromOctoberToSeptember(int month, LocalDate last) {
    assertThat(FiscalYear.of(2565).lastDayOfMonth(month)).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 13})
  void aYearHasTwelveMonths(int month) {
    assertThatThrownBy(() -> FiscalYear.of(2565).lastDayOfMonth(month))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Integer.toString(month));
  }

  @Test
  void yearsFollowEachOther() {
    FiscalYear year = FiscalYear.of(2565);
    assertThat(year.next()).isEqualTo(FiscalYear.of(2566)).isGreaterThan(year);
    assertThat(year.previous()).isEqualTo(FiscalYear.of(2564)).isLessThan(year);
    assertThat(year).hasToString("2565");
    assertThat(FiscalYear.buddhistYearOf(LocalDate.of(2022, 8, 1))).isEqualTo(2565);
  }

  @ParameterizedTest
  @ValueSource(ints = {2022, 2539, 2701})
  void aYearOfTheCommonEraIsRefused(int year) {
    assertThatThrownBy(() -> FiscalYear.of(year))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(Integer.toString(year));
  }

  @ParameterizedTest
  @ValueSource(ints = {2540, 2700})
  void theFirstAndTheLastYearAreAccepted(int year) {
    assertThat(FiscalYear.of(year).buddhistEra()).isEqualTo(year);
  }

  @Test
  void aFiscalYearBeginsInOctober() {
    assertThat(FiscalYear.containing(LocalDate.of(2021, 9, 30))).isEqualTo(FiscalYear.of(2564));
    assertThat(FiscalYear.containing(LocalDate.of(2021, 10, 1))).isEqualTo(FiscalYear.of(2565));
    assertThat(FiscalYear.containing(LocalDate.of(2022, 9, 30))).isEqualTo(FiscalYear.of(2565));
  }
}
