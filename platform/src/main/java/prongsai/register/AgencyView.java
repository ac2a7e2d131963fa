package prongsai.register;

import java.util.List;
import prongsai.agency.Agency;
import prongsai.round.Round;

/// What the page of an agency shows.
///
/// @param above the agencies above it that may be seen, the highest first
/// @param more how many agencies below it are not named
public record AgencyView(
    Agency agency,
    List<Agency> above,
    List<Agency> below,
    int more,
    List<Round> rounds,
    boolean mayManage,
    boolean mayPlan) {}
