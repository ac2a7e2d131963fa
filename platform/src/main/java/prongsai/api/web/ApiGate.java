package prongsai.api.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// The outermost guard of the API: whatever goes wrong behind it is answered with a problem, and
/// nothing of the inside is told. The API only reads, so other methods and long bodies end here.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
final class ApiGate extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(ApiGate.class);
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS");
  private static final int LONGEST_BODY = 1024;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !isApi(request);
  }

  /// Whether a request is for the API.
  static boolean isApi(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/api/") || path.equals("/api");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    try {
      refuse(request);
      chain.doFilter(request, new WithoutErrorPages(request, response));
    } catch (ApiProblem problem) {
      Problems.write(request, response, problem);
    } catch (AuthenticationException nobody) {
      Problems.write(request, response, ApiProblem.of(Fault.NO_TOKEN));
    } catch (ServletException | RuntimeException failed) {
      LOG.atError().setCause(failed).log("api.failed");
      if (response.isCommitted()) throw new IOException("the answer breaks off", failed);
      Problems.write(request, response, ApiProblem.of(Fault.BROKEN));
    }
  }

  private static void refuse(HttpServletRequest request) {
    if (!METHODS.contains(request.getMethod())) throw ApiProblem.of(Fault.NO_SUCH_METHOD);
    if (request.getContentLengthLong() > LONGEST_BODY
        || request.getHeader("Transfer-Encoding") != null) throw ApiProblem.of(Fault.TOO_LARGE);
  }

  /// Answers with problems where others would show a page of the container.
  private static final class WithoutErrorPages extends HttpServletResponseWrapper {
    private final HttpServletRequest request;

    WithoutErrorPages(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public void sendError(int status) throws IOException {
      Problems.write(request, (HttpServletResponse) getResponse(), ApiProblem.of(fault(status)));
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      sendError(status);
    }

    private static Fault fault(int status) {
      return switch (status) {
        case SC_BAD_REQUEST -> Fault.BAD_REQUEST;
        case SC_UNAUTHORIZED -> Fault.NO_TOKEN;
        case SC_FORBIDDEN -> Fault.FORBIDDEN;
        case SC_NOT_FOUND -> Fault.NOT_FOUND;
        case SC_METHOD_NOT_ALLOWED -> Fault.NO_SUCH_METHOD;
        case SC_SERVICE_UNAVAILABLE -> Fault.BUSY;
        default -> Fault.BROKEN;
      };
    }
  }
}
