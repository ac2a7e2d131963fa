package prongsai.disclosure.web;

import java.util.List;
import prongsai.disclosure.Answer;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Item;

/// One item in a list of them.
///
/// @param number its place in the order of the framework, from 1
/// @param points what it is worth in points of the total
/// @param asks comments of the executive that are not settled, the latest first
public record ItemRow(
    int number, Item item, Answer answer, ItemState state, Ratio points, List<String> asks) {
  public ItemRow {
    asks = List.copyOf(asks);
  }

  /// `5.00`.
  public String pointsInDigits() {
    return AnswerWords.points(points);
  }

  /// What stands in it, in a few words.
  public String summary() {
    return AnswerWords.summary(answer);
  }
}
