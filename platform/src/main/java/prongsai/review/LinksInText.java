package prongsai.review;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds addresses in what people write. In a clarification only those may stand that were handed
/// in (rule R22).
public final class LinksInText {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:[a-z][a-z0-9+.-]{1,10}://|www\\.)[^\\s<>\"]+"
              + "|(?<![a-z0-9@.-])[a-z0-9][a-z0-9-]*(?:\\.[a-z0-9-]+)*"
              + "\\.(?:th|com|org|net|info|gov|edu|io|me|gl|ly|link|page|site|app)"
              + "(?![a-z0-9-])(?:[/?#:][^\\s<>\"]*)?");

  private static final Pattern ENDING = Pattern.compile("[/.,;:)\\]}”\"'!?]+$");

  private LinksInText() {}

  /// The addresses in a text that are none of those given.
  public static List<String> others(String text, List<String> handedIn) {
    Set<String> known = handedIn.stream().map(LinksInText::plain).collect(Collectors.toSet());
    return ADDRESS
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(found -> !known.contains(plain(found)))
        .distinct()
        .toList();
  }

  /// Without scheme, `www.`, the marks behind it, and differences in the letters of the host.
  private static String plain(String address) {
    String rest =
        address.strip().replaceFirst("(?i)^https?://", "").replaceFirst("(?i)^www\\.", "");
    String trimmed = ENDING.matcher(rest).replaceFirst("");
    int slash = trimmed.indexOf('/');
    return slash < 0
        ? trimmed.toLowerCase(Locale.ROOT)
        : trimmed.substring(0, slash).toLowerCase(Locale.ROOT) + trimmed.substring(slash);
  }
}
