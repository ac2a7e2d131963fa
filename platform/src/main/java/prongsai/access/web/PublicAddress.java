package prongsai.access.web;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The address by which people reach this server, from the setting `prongsai.address`
/// (`https://ita.example.go.th`; as environment variable `PRONGSAI_ADDRESS`). Without it, the
/// server is there for this machine alone: `http://localhost`. Passkeys belong to its host name.
@Component
class PublicAddress {
  private final String address;
  private final Set<String> origins = ConcurrentHashMap.newKeySet();

  PublicAddress(Environment settings) {
    address = settings.getProperty("prongsai.address", "").replaceFirst("/+$", "");
    if (!address.isEmpty()) origins.add(address);
  }

  /// Its host name.
  String host() {
    return address.isEmpty() ? "localhost" : URI.create(address).getHost();
  }

  /// Where pages come from that may ask for passkeys.
  Set<String> origins() {
    return origins;
  }

  @EventListener
  void listening(WebServerInitializedEvent server) {
    if (address.isEmpty()) origins.add("http://localhost:" + server.getWebServer().getPort());
  }
}
