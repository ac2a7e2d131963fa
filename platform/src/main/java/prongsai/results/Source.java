package prongsai.results;

import java.util.Set;
import prongsai.scoring.score.Result;

/// Where results come from.
sealed interface Source permits CollectedSource, PublishedSource {

  /// Names of the agencies in order of the files; `""` where a file names none.
  Set<String> agencies();

  /// The result of an agency.
  Result result(String agency);

  /// The same source, with its only agency that has no name under this one.
  Source named(String agency);
}
