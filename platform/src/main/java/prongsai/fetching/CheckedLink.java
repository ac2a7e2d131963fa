package prongsai.fetching;

/// A link with its verdict and all that was seen on the way.
///
/// @param verdict what the link is worth
/// @param reason why
/// @param fetched the exchanges
public record CheckedLink(Verdict verdict, Reason reason, Fetched fetched) {}
