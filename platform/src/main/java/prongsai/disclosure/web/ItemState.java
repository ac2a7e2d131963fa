package prongsai.disclosure.web;

import java.util.Collection;
import prongsai.checking.LinkCheck;
import prongsai.disclosure.Answer;
import prongsai.disclosure.Answer.Element;
import prongsai.fetching.Verdict;

/// How far an item is.
public enum ItemState {
  TO_DO("ยังไม่เริ่ม"),
  DOING("กำลังทำ"),
  DONE("เสร็จ"),
  /// A link is gone, or the executive asked for something.
  TROUBLE("มีปัญหา");

  private final String thai;

  ItemState(String thai) {
    this.thai = thai;
  }

  /// Its word on the page.
  public String thai() {
    return thai;
  }

  /// Its word in an address.
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /// The state of an answer.
  ///
  /// @param checks the last check of each of its links
  /// @param asked whether a comment of the executive is not settled
  static ItemState of(Answer answer, Collection<LinkCheck> checks, boolean asked) {
    if (asked || checks.stream().anyMatch(check -> isGone(answer, check))) return TROUBLE;
    if (isUntouched(answer)) return TO_DO;
    return isDone(answer) ? DONE : DOING;
  }

  private static boolean isGone(Answer answer, LinkCheck check) {
    return check.verdict() == Verdict.GONE
        && answer.links().stream().anyMatch(link -> link.url().equals(check.url()));
  }

  private static boolean isUntouched(Answer answer) {
    return answer.has().isEmpty()
        && answer.links().isEmpty()
        && answer.explanation().isEmpty()
        && answer.contentDate().isEmpty()
        && answer.elements().stream().noneMatch(one -> ticks(one) > 0);
  }

  /// ไม่มี needs nothing else; มี needs a link, and all of every element.
  private static boolean isDone(Answer answer) {
    return answer
        .has()
        .map(has ->
            !has
                || (!answer.links().isEmpty()
                    && answer.elements().stream().allMatch(one -> ticks(one) == 3)))
        .orElse(false);
  }

  /// How many of the three ticks an element has.
  static int ticks(Element element) {
    return (element.exists() ? 1 : 0)
        + (element.complete() ? 1 : 0)
        + (element.rightYear() ? 1 : 0);
  }
}
