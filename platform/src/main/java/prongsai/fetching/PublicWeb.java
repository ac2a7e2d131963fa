package prongsai.fetching;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;

/// The public web as the checker sees it, for another program that fetches on our behalf.
public final class PublicWeb {
  private final Guard guard;

  /// The web that these settings allow.
  public PublicWeb(FetchSettings settings) {
    guard = new Guard(settings, new SystemNames(settings.connecting()));
  }

  /// The one address of a host that may be connected to. It was looked up and checked; a second
  /// look-up could answer otherwise.
  ///
  /// @param host a name, or an address without brackets
  /// @throws IOException when host or port is none of the public web, or the host is unknown
  public InetAddress admit(String host, int port) throws IOException {
    String written = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    try {
      return guard.check(URI.create("http://" + written + ":" + port)).addresses().getFirst();
    } catch (Refused | IllegalArgumentException refused) {
      throw new IOException("not of the public web: " + host + ":" + port, refused);
    }
  }
}
