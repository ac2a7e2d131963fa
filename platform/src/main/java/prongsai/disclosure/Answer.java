package prongsai.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import prongsai.scoring.framework.Code;

/// What an agency says of one item.
///
/// @param item the item
/// @param has มี or ไม่มี; empty while not answered
/// @param explanation คำอธิบาย; may be empty
/// @param contentDate which date the content is from
/// @param links where it is, in the agency's order
/// @param elements one for each required element (criterion) of the item, in the framework's order
public record Answer(
    Code item,
    Optional<Boolean> has,
    String explanation,
    Optional<LocalDate> contentDate,
    List<Link> links,
    List<Element> elements) {
  /// How the agency itself judges one required element.
  ///
  /// @param exists it is there
  /// @param complete nothing of it is missing
  /// @param rightYear it is of the year that is asked for
  public record Element(boolean exists, boolean complete, boolean rightYear) {}
}
