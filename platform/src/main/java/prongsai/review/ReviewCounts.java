package prongsai.review;

/// How far a round under review is, in numbers.
///
/// @param review the review
/// @param year fiscal year of the round, in the Buddhist era
/// @param agencyName of whom
/// @param items how many items it has
/// @param settled how many of them have a provisional mark
/// @param vacant how many seats nobody sits at
/// @param clarified how many clarifications stand
/// @param undecided how many of them are not decided
public record ReviewCounts(
    Review review,
    int year,
    String agencyName,
    long items,
    long settled,
    long vacant,
    long clarified,
    long undecided) {

  /// Whether every item has a provisional mark.
  public boolean isSettled() {
    return items > 0 && settled == items;
  }
}
