package prongsai.evidence;

import java.util.List;

/// Whether a capture is as it was kept.
///
/// @param faults what is not, in Thai; empty when all is
/// @param gone names of parts whose bytes went with the retention; their hashes are there
/// @param stamped whether the time of an outside authority was there and right
public record Verification(List<String> faults, List<String> gone, boolean stamped) {
  public Verification {
    faults = List.copyOf(faults);
    gone = List.copyOf(gone);
  }

  /// Whether nothing was found changed.
  public boolean unchanged() {
    return faults.isEmpty();
  }
}
