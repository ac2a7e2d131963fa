package prongsai.invitation;

import java.time.LocalDate;
import java.util.List;
import prongsai.round.RoundId;

/// New codes for slips, to be printed now: they cannot be had again.
///
/// @param lastDay the last day on which they are valid
/// @param codes in random order
public record SlipBatch(RoundId round, LocalDate lastDay, List<StaffCode> codes) {
  public SlipBatch {
    codes = List.copyOf(codes);
  }
}
