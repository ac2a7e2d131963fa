package prongsai.review.web;

import prongsai.checking.LinkCheck;
import prongsai.checking.VerdictWords;

/// What a check saw.
///
/// @param check the check
/// @param picture whether what it looked like was kept
/// @param text readable words of the page that was kept, its beginning; empty when nothing was
public record SeenCheck(LinkCheck check, boolean picture, String text) {

  /// The verdict and its reason in words.
  public String words() {
    return VerdictWords.of(check.verdict()) + " · " + VerdictWords.of(check.reason());
  }

  /// The class of the verdict on pages.
  public String look() {
    return switch (check.verdict()) {
      case REACHABLE -> "good";
      case BLOCKED, MOVED, UNSURE -> "caution";
      case GONE -> "bad";
    };
  }
}
