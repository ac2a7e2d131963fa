package prongsai.review.web;

import java.util.List;
import java.util.Optional;
import prongsai.agency.Agency;
import prongsai.review.DisclosureItems;
import prongsai.review.Review;
import prongsai.review.Standing;
import prongsai.round.Round;
import prongsai.scoring.framework.Item;
import prongsai.web.ThaiDates;

/// What an agency sees of its provisional marks.
///
/// @param review empty while the round is not reviewed
/// @param state how far it is; marking as well when there is no review
/// @param left whole days that are left to clarify, today counted
/// @param standings every item in order; empty before the marks are open
/// @param maySend whether whoever looks may clarify now
public record ClarifyView(
    Round round,
    Agency agency,
    Optional<Review> review,
    Review.State state,
    long left,
    List<Line> standings,
    boolean maySend) {
  /// An item and what it stands at.
  public record Line(Item item, Standing standing) {
    /// The provisional mark in words.
    public String mark() {
      return standing.mark().map(key -> DisclosureItems.label(item, key)).orElse("–");
    }

    /// The mark after the decision in words.
    public String last() {
      return standing.last().map(key -> DisclosureItems.label(item, key)).orElse("–");
    }

    /// Whether the provisional mark is below full.
    public boolean isBelow() {
      return standing
          .mark()
          .flatMap(key -> DisclosureItems.option(item, key))
          .filter(option -> !DisclosureItems.isFull(item, option))
          .isPresent();
    }
  }

  /// Its address.
  public String path() {
    return "/desk/rounds/" + round.id() + "/clarification";
  }

  /// The last day of the window, which counts whole; empty before it.
  public String lastDay() {
    return review
        .flatMap(Review::window)
        .map(window -> ThaiDates.date(window.closes().minusMillis(1)))
        .orElse("");
  }

  /// How many items are below full.
  public long below() {
    return standings.stream().filter(Line::isBelow).count();
  }
}
