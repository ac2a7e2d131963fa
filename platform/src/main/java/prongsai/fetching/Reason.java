package prongsai.fetching;

/// Why a link has its verdict.
public enum Reason {
  /// The page answered.
  ANSWERED,
  /// The page answered, through a redirect within the meaning of the address (http to https, a
  /// slash, www, a session).
  ANSWERED_NEARBY,
  /// 401, 403, 429, 451, 503 with a challenge.
  REFUSED_TO_PROGRAMS,
  /// robots.txt excludes this address; the named page itself is still fetched once.
  EXCLUDED_BY_ROBOTS,
  /// A lasting redirect to another place.
  REDIRECTED,
  /// A redirect to the home page of the site.
  REDIRECTED_HOME,
  /// 404 or 410.
  NOT_FOUND,
  /// As good as the page that the site gives for an address that cannot exist.
  SOFT_NOT_FOUND,
  /// No host of this name.
  NO_SUCH_HOST,
  /// Nothing listens there, or the connection broke.
  NO_CONNECTION,
  /// No encrypted connection could be made.
  NO_TLS,
  /// Too slow.
  TIMED_OUT,
  /// 5xx.
  SERVER_FAULT,
  /// Redirects without end.
  REDIRECT_LOOP,
  /// The response is not HTTP, or breaks its rules.
  NOT_HTTP,
  /// The address is not one of the public web: loopback, private, link-local, metadata, other
  /// schemes or ports.
  FORBIDDEN_ADDRESS,
  /// What was typed is no address.
  MALFORMED_ADDRESS,
  /// The site was asked as often within the hour as it may be; to be tried later.
  ASKED_TOO_OFTEN
}
