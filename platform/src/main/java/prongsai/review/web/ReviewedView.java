package prongsai.review.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import prongsai.review.Review;
import prongsai.review.ReviewCounts;
import prongsai.review.ReviewList;
import prongsai.web.Query;

/// A page of the rounds under review.
///
/// @param filter which part
/// @param years to choose from
/// @param reviews this page of it
/// @param found how many rounds the filter leaves
/// @param vacant how many seats nobody sits at, over the whole list
/// @param query what leads to this page again
/// @param before address of the page before; empty for the first
/// @param next address of the next page; empty for the last
public record ReviewedView(
    ReviewList.Filter filter,
    Map<String, String> years,
    List<ReviewCounts> reviews,
    long found,
    long vacant,
    Query query,
    String before,
    String next,
    Instant now) {

  /// The states to choose from.
  public static Map<String, String> states() {
    Map<String, String> states = new LinkedHashMap<>();
    states.put("", "ทุกสถานะ");
    states.put("marking", Review.State.MARKING.thai());
    states.put("clarifying", Review.State.CLARIFYING.thai());
    states.put("deciding", Review.State.DECIDING.thai());
    states.put("final", Review.State.FINAL.thai());
    return states;
  }

  /// Whether marks of a round can be opened to its agency.
  public boolean isOpenable(ReviewCounts one) {
    return one.review().state(now) == Review.State.MARKING && one.isSettled();
  }
}
