package prongsai.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends sessions after a working day, however busy they are. Idle ones end by themselves
/// (`server.servlet.session.timeout`).
final class OldSessions extends OncePerRequestFilter {
  static final Duration LONGEST = Duration.ofHours(12);
  private final Clock clock;

  OldSessions(Clock clock) {
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    @Nullable HttpSession session = request.getSession(false);
    if (session != null
        && Instant.ofEpochMilli(session.getCreationTime()).plus(LONGEST).isBefore(clock.instant()))
      session.invalidate();
    chain.doFilter(request, response);
  }
}
