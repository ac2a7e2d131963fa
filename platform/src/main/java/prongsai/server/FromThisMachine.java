package prongsai.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Whether a request comes straight from this machine, not through a proxy: metrics are for the
/// operator's own collector.
final class FromThisMachine implements RequestMatcher {
  @Override
  public boolean matches(HttpServletRequest request) {
    if (request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null)
      return false;
    try {
      return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    } catch (UnknownHostException malformed) {
      return false;
    }
  }
}
