package prongsai.access.internal;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// What was looked up once in a request and need not be looked up again. Outside of requests
/// nothing is remembered.
public final class PerRequest {
  private PerRequest() {}

  /// The value remembered under a name, or looked up now.
  @SuppressWarnings("unchecked") // what is put under a name is always what its supplier gives
  public static <T> Optional<T> remembered(String name, Supplier<Optional<T>> lookUp) {
    @Nullable RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request == null) return lookUp.get();
    String key = "prongsai.access " + name;
    @Nullable Object known = request.getAttribute(key, RequestAttributes.SCOPE_REQUEST);
    if (known != null) return (Optional<T>) known;
    Optional<T> found = lookUp.get();
    request.setAttribute(key, found, RequestAttributes.SCOPE_REQUEST);
    return found;
  }

  /// Forgets everything under a name, because it has changed.
  public static void forget(String name) {
    @Nullable RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request != null)
      request.removeAttribute("prongsai.access " + name, RequestAttributes.SCOPE_REQUEST);
  }
}
