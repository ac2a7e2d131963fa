package prongsai.disclosure.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import prongsai.agency.Agency;
import prongsai.checking.DeadLink;
import prongsai.checking.LinkCheck;
import prongsai.disclosure.Answer;
import prongsai.disclosure.ApprovedChecklist;
import prongsai.disclosure.Link;
import prongsai.round.Round;
import prongsai.scoring.framework.Item;

/// What an agency discloses in a year, as everybody may see it.
///
/// @param rows one an item, in the order of the framework
/// @param address of this page, absolute
/// @param embed address of the part that other sites show in a frame, absolute
public record PublicList(
    Agency agency,
    Round round,
    ApprovedChecklist approved,
    List<Row> rows,
    String address,
    String embed) {

  /// An item.
  public record Row(Item item, Answer answer, List<Place> places) {
    /// Whether the agency says that it discloses this.
    public boolean has() {
      return answer.has().orElse(false);
    }
  }

  /// Where an item is disclosed, with what the last check found.
  ///
  /// @param check empty before any
  /// @param dead since when it does not open; empty while it does
  public record Place(Link link, Optional<LinkCheck> check, Optional<DeadLink> dead) {}

  /// How many items the agency says it discloses.
  public long disclosed() {
    return rows.stream().filter(Row::has).count();
  }

  /// First day of the fiscal year.
  public LocalDate begins() {
    return round.year().previous().lastDayOfMonth(12).plusDays(1);
  }

  /// Last day of the fiscal year.
  public LocalDate ends() {
    return round.year().lastDayOfMonth(12);
  }
}
