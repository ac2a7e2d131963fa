package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/// The token that every form carries against forged requests, compared with a cookie: so the page
/// of sign-in needs no session. Over https the cookie's name keeps other hosts of the same domain
/// from setting it.
final class FormTokens implements CsrfTokenRepository {
  private final CsrfTokenRepository plain = cookies("prongsai-form", false);
  private final CsrfTokenRepository secure = cookies("__Host-prongsai-form", true);

  private static CsrfTokenRepository cookies(String name, boolean https) {
    CookieCsrfTokenRepository cookies = new CookieCsrfTokenRepository();
    cookies.setCookieName(name);
    cookies.setCookiePath("/");
    cookies.setHeaderName("X-CSRF-TOKEN");
    cookies.setCookieCustomizer(cookie -> cookie.httpOnly(true).secure(https).sameSite("Lax"));
    return cookies;
  }

  private CsrfTokenRepository of(HttpServletRequest request) {
    return request.isSecure() ? secure : plain;
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return of(request).generateToken(request);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    of(request).saveToken(token, request, response);
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return of(request).loadToken(request);
  }
}
