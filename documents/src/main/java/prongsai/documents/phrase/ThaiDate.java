package prongsai.documents.phrase;

import java.time.LocalDate;
import prongsai.scoring.framework.FiscalYear;

/// Dates in Thai, with the year of the Buddhist era.
public final class ThaiDate {
  private static final String[] MONTHS = {
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
    "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"
  };

  private ThaiDate() {}

  /// `31 มีนาคม พ.ศ. 2566`.
  public static String longForm(LocalDate date) {
    return date.getDayOfMonth()
        + " "
        + MONTHS[date.getMonthValue() - 1]
        + " พ.ศ. "
        + FiscalYear.buddhistYearOf(date);
  }
}
