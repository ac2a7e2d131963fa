package prongsai.fetching;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/// One request and its response.
///
/// @param uri what was asked for
/// @param at when the response began
/// @param address the server's IP address that was connected to
/// @param request the request head as sent, lines ended by CR LF, without the empty last line
/// @param status the HTTP status, 100 to 599
/// @param statusText the words beside it, may be empty
/// @param headers of the response, in order, as sent
/// @param body as transferred, without transfer coding but with content coding (gzip), at most the
///   fetcher's limit
/// @param cut whether the body was longer and only its beginning is here
@SuppressWarnings("ArrayRecordComponent") // pages are not compared by equals
public record Exchange(
    URI uri,
    Instant at,
    String address,
    String request,
    int status,
    String statusText,
    List<Header> headers,
    byte[] body,
    boolean cut) {
  /// A line of a head.
  ///
  /// @param name as sent
  /// @param value as sent
  public record Header(String name, String value) {}
}
