package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/// Leads who opens an address of the desk that only takes a form to the page above it, where the
/// form is: after a fresh proof, or when an address is opened from the history.
@Component
@Order(-1)
class FormsOnly implements HandlerExceptionResolver {
  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    String path = request.getRequestURI();
    if (!(thrown instanceof HttpRequestMethodNotSupportedException)
        || !request.getMethod().equals("GET")
        || !path.startsWith("/desk/")) return null;
    return new ModelAndView("redirect:" + ReturnTo.safe(path.substring(0, path.lastIndexOf('/'))));
  }
}
