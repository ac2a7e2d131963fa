package prongsai.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TypedTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

  @Test
  void aDayIsReadInEitherEraAndInEitherDigits() {
    for (String typed :
        new String[] {
          "2026-03-31",
          "2569-03-31",
          "31/3/2569",
          "๓๑/๐๓/๒๕๖๙",
          "31-03-2026",
          " 31 มีนาคม 2569 ",
          "31 มี.ค. 2569",
          "๓๑ มีนาคม พ.ศ. ๒๕๖๙",
          "31\u200bมีนาคม 2569"
        }) assertThat(Typed.date(typed)).as(typed).contains(DAY);
    for (String typed :
        new String[] {"", "31/2/2569", "มีนาคม 2569", "31 มีนา 2569", "3/31/2569", "9999-99-99"})
      assertThat(Typed.date(typed)).as(typed).isEmpty();
  }

  @Test
  void aDayIsOfferedForChangeInTheBuddhistEra() {
    assertThat(Typed.shownDate("2023-03-31")).isEqualTo("31/3/2566");
    assertThat(Typed.shownDate("31 มี.ค. 2566")).isEqualTo("31/3/2566");
    assertThat(Typed.shownDate("เมื่อวาน")).isEqualTo("เมื่อวาน");
    assertThat(Typed.shownDate("")).isEmpty();
  }

  @Test
  void aNumberIsReadWithAndWithoutThousands() {
    assertThat(Typed.number("8,303")).hasValue(8303);
    assertThat(Typed.number("๑ ๒๓๔ ๕๖๗")).hasValue(1_234_567);
    assertThat(Typed.number("0")).hasValue(0);
    for (String typed : new String[] {"", "-5", "3.5", "12 คน", "1,23", "9999999999999"})
      assertThat(Typed.number(typed)).as(typed).isEmpty();
  }

  @Test
  void datesAreWrittenLongInTheBuddhistEraAndInThaiTime() {
    assertThat(ThaiDates.date(DAY)).isEqualTo("31 มีนาคม 2569");
    assertThat(ThaiDates.moment(Instant.parse("2026-03-31T17:05:00Z")))
        .isEqualTo("1 เมษายน 2569 เวลา 00.05 น.");
    assertThat(ThaiDates.period(LocalDate.of(2026, 3, 1), DAY)).isEqualTo("1–31 มีนาคม 2569");
    assertThat(ThaiDates.period(LocalDate.of(2026, 1, 5), DAY))
        .isEqualTo("5 มกราคม – 31 มีนาคม 2569");
    assertThat(ThaiDates.period(LocalDate.of(2025, 12, 5), DAY))
        .isEqualTo("5 ธันวาคม 2568 – 31 มีนาคม 2569");
    assertThat(ThaiDates.period(DAY, DAY)).isEqualTo("31 มีนาคม 2569");
    assertThat(ThaiDates.start(DAY)).isEqualTo(Instant.parse("2026-03-30T17:00:00Z"));
    assertThat(Numbers.grouped(1_300_132)).isEqualTo("1,300,132");
  }

  @Test
  void everyMonthIsReadAsItIsWritten() {
    for (int month = 1; month <= 12; month++) {
      LocalDate day = LocalDate.of(2026, month, 9);
      assertThat(Typed.date(ThaiDates.date(day))).contains(day);
    }
  }
}
