package prongsai.agency;

import java.util.Optional;

/// An assessed agency (หน่วยงานที่รับการประเมิน).
///
/// @param code the natural key, unique in the register, such as the code that the assessment's
///   office gave it
/// @param name official Thai name
/// @param nameInEnglish empty when unknown
/// @param type such as `องค์การบริหารส่วนจังหวัด`; empty when unknown
/// @param ministry empty when it belongs to none
/// @param province empty for central agencies
/// @param parent the agency that oversees it; empty at the top
/// @param path ids from the top down to itself, `/1/5/9/`: every agency below it has a path that
///   begins with this one
/// @param active false once it takes part no more
public record Agency(
    AgencyId id,
    String code,
    String name,
    String nameInEnglish,
    String type,
    String ministry,
    String province,
    Optional<AgencyId> parent,
    String path,
    boolean active) {

  /// Whether it is the other agency, or stands anywhere above it.
  public boolean oversees(Agency other) {
    return other.path.startsWith(path);
  }
}
