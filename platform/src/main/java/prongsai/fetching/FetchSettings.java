package prongsai.fetching;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;

/// How pages are fetched.
///
/// @param userAgent what we say we are, with an address where site owners can read about it
/// @param total time for a link, all redirects together, without waiting for our turn
/// @param connecting time for a connection to be made
/// @param silence time between two pieces of a response
/// @param bodyLimit bytes kept of a page
/// @param documentLimit bytes kept of a PDF
/// @param atOnce requests under way at once, all hosts together
/// @param ports that may be connected to; empty for any
/// @param alsoAllowed addresses that may be connected to although they are not of the public
///   Internet; for tests and for the agency's own network
/// @param politeness what a site is spared
public record FetchSettings(
    String userAgent,
    Duration total,
    Duration connecting,
    Duration silence,
    int bodyLimit,
    int documentLimit,
    int atOnce,
    Set<Integer> ports,
    Predicate<InetAddress> alsoAllowed,
    Politeness politeness) {

  public FetchSettings {
    ports = Set.copyOf(ports);
    if (atOnce < 1 || bodyLimit < 1 || documentLimit < 1)
      throw new IllegalArgumentException("at once " + atOnce + ", body " + bodyLimit);
  }

  /// What a site is spared.
  ///
  /// @param atOnceOfHost requests under way to one name
  /// @param betweenOfHost time between the starts of two requests to one name
  /// @param atOnceOfAddress requests under way to one server, whatever the names on it
  /// @param betweenOfAddress time between the starts of two requests to one server
  /// @param budget requests to one name within an hour, whoever asks
  /// @param again how long after a connection that failed or was too slow the link is tried once
  ///   more
  /// @param retryAfter the longest wait that a site may ask for (Retry-After) before the link is
  ///   tried once more; asked for longer, it is not
  public record Politeness(
      int atOnceOfHost,
      Duration betweenOfHost,
      int atOnceOfAddress,
      Duration betweenOfAddress,
      int budget,
      Duration again,
      Duration retryAfter) {
    /// One request a second to a name, at most two under way.
    public static final Politeness USUAL =
        new Politeness(
            2,
            Duration.ofSeconds(1),
            8,
            Duration.ofMillis(125),
            600,
            Duration.ofSeconds(5),
            Duration.ofSeconds(30));

    /// For one's own machine only: no waiting, no budget.
    public static final Politeness NONE =
        new Politeness(
            Integer.MAX_VALUE,
            Duration.ZERO,
            Integer.MAX_VALUE,
            Duration.ZERO,
            Integer.MAX_VALUE,
            Duration.ZERO,
            Duration.ZERO);
  }

  /// The public web, politely.
  ///
  /// @param version of the program
  /// @param about address of a page where site owners can read who asks, empty for none
  public static FetchSettings usual(String version, String about) {
    return new FetchSettings(
        "Prongsai/" + version + (about.isEmpty() ? "" : " (+" + about + ")"),
        Duration.ofSeconds(30),
        Duration.ofSeconds(10),
        Duration.ofSeconds(15),
        10_000_000,
        20_000_000,
        128,
        Set.of(80, 443, 8080, 8443),
        _ -> false,
        Politeness.USUAL);
  }

  /// The same with other addresses and any port allowed.
  public FetchSettings allowing(Predicate<InetAddress> addresses) {
    return new FetchSettings(
        userAgent,
        total,
        connecting,
        silence,
        bodyLimit,
        documentLimit,
        atOnce,
        Set.of(),
        addresses,
        politeness);
  }

  /// The same with other politeness.
  public FetchSettings with(Politeness other) {
    return new FetchSettings(
        userAgent,
        total,
        connecting,
        silence,
        bodyLimit,
        documentLimit,
        atOnce,
        ports,
        alsoAllowed,
        other);
  }

  /// The same with so many requests at once.
  public FetchSettings with(int requestsAtOnce) {
    return new FetchSettings(
        userAgent,
        total,
        connecting,
        silence,
        bodyLimit,
        documentLimit,
        requestsAtOnce,
        ports,
        alsoAllowed,
        politeness);
  }

  /// The same with other limits of time.
  public FetchSettings within(Duration all, Duration connection, Duration quiet) {
    return new FetchSettings(
        userAgent,
        all,
        connection,
        quiet,
        bodyLimit,
        documentLimit,
        atOnce,
        ports,
        alsoAllowed,
        politeness);
  }
}
