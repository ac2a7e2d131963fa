package prongsai.portal;

import prongsai.scoring.framework.FiscalYear;

/// How much of a fiscal year is public.
///
/// @param frozen rounds with a frozen result
/// @param published those of them that are public
public record PublishedYear(FiscalYear year, int frozen, int published) {

  /// How many could be published now.
  public int waiting() {
    return frozen - published;
  }
}
