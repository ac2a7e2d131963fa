package prongsai.scoring.framework;

import java.time.LocalDate;
import java.time.Month;

/// A Thai fiscal year in the Buddhist era: 2565 runs from 1 October 2564 to 30 September 2565.
public record FiscalYear(int buddhistEra) implements Comparable<FiscalYear> {
  private static final int OFFSET = 543;

  public FiscalYear {
    if (buddhistEra < 2540 || buddhistEra > 2700)
      throw new IllegalArgumentException("not a fiscal year of the Buddhist era: " + buddhistEra);
  }

  public static FiscalYear of(int buddhistEra) {
    return new FiscalYear(buddhistEra);
  }

  /// The fiscal year in which a day lies: from October on it is the next one.
  public static FiscalYear containing(LocalDate day) {
    int year = buddhistYearOf(day);
    return new FiscalYear(day.getMonthValue() >= Month.OCTOBER.getValue() ? year + 1 : year);
  }

  public FiscalYear next() {
    return new FiscalYear(buddhistEra + 1);
  }

  public FiscalYear previous() {
    return new FiscalYear(buddhistEra - 1);
  }

  /// Last day of the n-th month of the fiscal year, 1 = October … 12 = September.
  public LocalDate lastDayOfMonth(int month) {
    if (month < 1 || month > 12) throw new IllegalArgumentException("month of year: " + month);
    LocalDate first = LocalDate.of(buddhistEra - OFFSET - 1, Month.OCTOBER, 1);
    return first.plusMonths(month).minusDays(1);
  }

  /// The Buddhist-era year of a date.
  public static int buddhistYearOf(LocalDate date) {
    return date.getYear() + OFFSET;
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(buddhistEra, other.buddhistEra);
  }

  @Override
  public String toString() {
    return Integer.toString(buddhistEra);
  }
}
