package prongsai.slips;

import java.time.LocalDate;
import prongsai.invitation.Codes;

/// How many slips are wanted, and how long their codes shall work.
///
/// @param count 1 to [Codes#MOST]
/// @param lastDay the last day on which a code is taken; the survey must be open as well
public record SlipOrder(int count, LocalDate lastDay) {
  private static final int SHEET = 10;

  public SlipOrder {
    if (count < 1 || count > Codes.MOST) throw new IllegalArgumentException("slips: " + count);
  }

  /// How many to print for a staff: a fifth more, at least ten, up to whole sheets; 0 while the
  /// number of staff is unknown. Who takes the last slip must have had a choice, and what is left
  /// over must not tell how many took none.
  public static int suggested(int staff) {
    if (staff == 0) return 0;
    int spare = Math.max(SHEET, (staff + 4) / 5);
    int sheets = (staff + spare + SHEET - 1) / SHEET;
    return Math.min(sheets * SHEET, Codes.MOST);
  }
}
