package prongsai.commandline;

import java.util.Optional;
import prongsai.examining.Examination;
import prongsai.fetching.CheckedLink;
import prongsai.fetching.Exchange;
import prongsai.fetching.Fetched;
import prongsai.fetching.Reason;
import prongsai.fetching.Verdict;

/// What is told of a checked link; the pages themselves are not kept.
///
/// @param item that it is for, may be empty
/// @param url as written
/// @param status of the last response, 0 without any
/// @param landed where it ended, empty without any response
/// @param weak whether the encryption is out of date or not to be trusted
/// @param examination what the page holds, when an item was named
record LinkOutcome(
    String item,
    String url,
    Verdict verdict,
    Reason reason,
    int status,
    String landed,
    boolean weak,
    Optional<Examination> examination) {

  static LinkOutcome of(
      LinkInputs.Named link, CheckedLink checked, Optional<Examination> examination) {
    Fetched fetched = checked.fetched();
    Optional<Exchange> last =
        fetched.exchanges().isEmpty()
            ? Optional.empty()
            : Optional.of(fetched.exchanges().getLast());
    return new LinkOutcome(
        link.item(),
        link.url(),
        checked.verdict(),
        checked.reason(),
        last.map(Exchange::status).orElse(0),
        last.map(exchange -> exchange.uri().toString()).orElse(""),
        fetched.remarks().contains(Fetched.Remark.WEAK_ENCRYPTION),
        examination);
  }
}
