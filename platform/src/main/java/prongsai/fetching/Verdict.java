package prongsai.fetching;

/// What a link is worth to a visitor, as far as a machine can tell. None of these is a mark: only
/// people mark.
public enum Verdict {
  /// The named page answers and does not look like an error page.
  REACHABLE,
  /// The site answers people but refuses programs (403, 429, a challenge page): a person must look.
  BLOCKED,
  /// The address leads elsewhere for good, or to the home page of the site.
  MOVED,
  /// The page is not there: 404, 410, an error page that pretends to be one (soft 404), or no such
  /// host.
  GONE,
  /// Nothing can be said: too slow, cut off, a server fault, an address that must not be fetched.
  UNSURE
}
