package prongsai.access.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/// Something that the server has to remember about somebody who is not signed in yet, kept by the
/// browser: encrypted, unchangeable, and for five minutes.
public final class SealedCookie {
  private static final Duration LIFE = Duration.ofMinutes(5);
  private final String name;
  private final Sealer sealer;
  private final Clock clock;

  /// A cookie of a name.
  public SealedCookie(String name, Sealer sealer, Clock clock) {
    this.name = name;
    this.sealer = sealer;
    this.clock = clock;
  }

  private String name(HttpServletRequest request) {
    return request.isSecure() ? "__Host-" + name : name;
  }

  /// Has it kept.
  public void write(HttpServletRequest request, HttpServletResponse response, byte[] value) {
    byte[] dated =
        ByteBuffer.allocate(Long.BYTES + value.length).putLong(clock.millis()).put(value).array();
    String sealed =
        Base64.getUrlEncoder().withoutPadding().encodeToString(sealer.seal(name, dated));
    add(request, response, sealed, (int) LIFE.toSeconds());
  }

  /// Has it forgotten.
  public void remove(HttpServletRequest request, HttpServletResponse response) {
    add(request, response, "", 0);
  }

  private void add(
      HttpServletRequest request, HttpServletResponse response, String value, int seconds) {
    Cookie cookie = new Cookie(name(request), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  /// What was kept; empty if nothing was, it is too old, or it was changed.
  public Optional<byte[]> read(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
        .map(Cookie::getValue)
        .flatMap(SealedCookie::decoded)
        .flatMap(sealed -> sealer.open(name, sealed))
        .filter(this::isFresh)
        .map(dated -> Arrays.copyOfRange(dated, Long.BYTES, dated.length));
  }

  private boolean isFresh(byte[] dated) {
    long age = clock.millis() - ByteBuffer.wrap(dated).getLong();
    return age >= 0 && age <= LIFE.toMillis();
  }

  private static Optional<byte[]> decoded(String text) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(text));
    } catch (IllegalArgumentException garbled) {
      return Optional.empty();
    }
  }
}
