package prongsai.fetching;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;

/// Checkers for sites on this machine.
final class LocalChecker {
  static final FetchSettings SETTINGS =
      FetchSettings.usual("0", "https://example.org/about")
          .allowing(InetAddress::isLoopbackAddress)
          .with(FetchSettings.Politeness.NONE);

  private LocalChecker() {}

  /// With time enough for any machine.
  static LinkChecker patient() {
    return new LinkChecker(SETTINGS);
  }

  /// With the time given for a link.
  static LinkChecker within(Duration time) {
    return new LinkChecker(SETTINGS.within(time, time, time));
  }

  static LinkChecker with(FetchSettings settings, NameLookup names) {
    return new LinkChecker(settings, names, Lanes.Pace.REAL, Clock.systemUTC(), () -> {});
  }
}
