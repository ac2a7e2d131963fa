package prongsai.agency;

import java.util.List;
import java.util.Optional;

/// Some agencies out of many, in order of their names.
///
/// @param next the last one shown, to go on from; empty when there are no more
/// @param total how many there are in all
public record AgencyPage(List<Agency> agencies, Optional<AgencyId> next, long total) {
  public AgencyPage {
    agencies = List.copyOf(agencies);
  }
}
