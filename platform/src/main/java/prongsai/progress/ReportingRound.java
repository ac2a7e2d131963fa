package prongsai.progress;

import java.time.LocalDate;
import prongsai.scoring.framework.FiscalYear;

/// For which round of reporting something was reported.
public enum ReportingRound {
  /// The first half of the fiscal year, up to the end of March, reported in April.
  SIX_MONTHS("รอบ 6 เดือน", 6),
  /// The whole fiscal year, up to the end of September, reported in October.
  TWELVE_MONTHS("รอบ 12 เดือน", 12),
  /// Whenever there is something to say.
  ANY_TIME("ระหว่างรอบ", 12);

  private final String thai;
  private final int months;

  ReportingRound(String thai, int months) {
    this.thai = thai;
    this.months = months;
  }

  /// Its name on pages and in reports.
  public String thai() {
    return thai;
  }

  /// The last day that is reported on: 31 March or 30 September.
  public LocalDate ends(FiscalYear year) {
    return year.lastDayOfMonth(months);
  }

  /// The last day for reporting: 30 April or 31 October.
  public LocalDate reportedUntil(FiscalYear year) {
    LocalDate first = ends(year).plusDays(1);
    return first.withDayOfMonth(first.lengthOfMonth());
  }
}
