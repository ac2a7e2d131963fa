package prongsai.evidence.rendering;

import java.io.IOException;
import java.net.InetAddress;

/// Says where a browser may go.
@FunctionalInterface
public interface Doorkeeper {
  /// The address of a host that may be connected to, looked up once: it is this address that is
  /// then used.
  ///
  /// @throws IOException when the host is unknown, or is none of the public web, or the port is not
  InetAddress admit(String host, int port) throws IOException;
}
