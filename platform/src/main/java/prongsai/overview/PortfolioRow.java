package prongsai.overview;

import java.math.BigDecimal;
import java.util.Optional;
import prongsai.agency.AgencyId;
import prongsai.round.RoundId;

/// One agency of a portfolio.
///
/// @param total empty without one
/// @param lacks points to the pass mark; empty where it passes or has no total
/// @param change of the total since the year before; empty where it cannot be compared
public record PortfolioRow(
    AgencyId agency,
    RoundId round,
    String code,
    String name,
    String type,
    String ministry,
    String province,
    Optional<BigDecimal> total,
    String level,
    boolean passed,
    Optional<BigDecimal> lacks,
    Optional<BigDecimal> change) {}
