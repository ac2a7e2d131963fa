package prongsai.review.web;

import java.util.Optional;
import prongsai.disclosure.Link;
import prongsai.fetching.Verdict;

/// A link that was handed in, and what was seen there.
///
/// @param link the link
/// @param then the check when it was handed in; the first one if there was none then
/// @param now the last check, if it is another
public record SeenLink(Link link, Optional<SeenCheck> then, Optional<SeenCheck> now) {

  /// Whether a browser may be sent there.
  public boolean isWeb() {
    return link.url().matches("(?i)https?://.+");
  }

  /// Whether a person must look, because the site refuses programs.
  public boolean isForPeople() {
    return then.filter(seen -> seen.check().verdict() == Verdict.BLOCKED).isPresent();
  }
}
