package prongsai.checking;

import java.util.ArrayList;
import java.util.List;
import prongsai.examining.LinkedFiles;
import prongsai.fetching.CheckedLink;
import prongsai.fetching.Fetched;
import prongsai.fetching.LinkChecker;
import prongsai.fetching.Verdict;

/// What is looked at of a link: the page, and the first files that it links to. The same for
/// agency, assessor and command line.
public final class PageAndFiles {
  private static final int FILES = 2;

  private PageAndFiles() {}

  /// Whether a link leads to a page that is worth looking into.
  public static boolean isPage(CheckedLink checked) {
    return checked.verdict() == Verdict.REACHABLE || checked.verdict() == Verdict.MOVED;
  }

  /// The page and its files; the page alone where it is not worth looking into.
  public static List<Fetched> of(CheckedLink checked, LinkChecker checker) {
    List<Fetched> all = new ArrayList<>();
    all.add(checked.fetched());
    if (isPage(checked))
      checked.fetched().landed().stream()
          .flatMap(landed -> LinkedFiles.of(landed, FILES).stream())
          .map(checker::fetchLinked)
          .filter(file -> file.landed().isPresent())
          .forEach(all::add);
    return all;
  }
}
