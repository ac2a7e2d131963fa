package prongsai.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import prongsai.access.AccountId;
import prongsai.agency.AgencyId;

/// A conflict of interest (ผลประโยชน์ทับซ้อน) that an assessor has declared.
///
/// @param id its name in addresses
/// @param account whose
/// @param name the assessor's name
/// @param agency with which agency
/// @param agencyName its name
/// @param reason why
/// @param declared when
/// @param withdrawn when an administrator took it back; empty while it stands
/// @param withdrawnReason why; empty while it stands
public record Conflict(
    UUID id,
    AccountId account,
    String name,
    AgencyId agency,
    String agencyName,
    String reason,
    Instant declared,
    Optional<Instant> withdrawn,
    String withdrawnReason) {
  /// A reason may have this many letters.
  public static final int LONGEST_REASON = 1_000;

  /// Whether it keeps the assessor from the agency.
  public boolean stands() {
    return withdrawn.isEmpty();
  }
}
