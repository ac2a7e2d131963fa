package prongsai.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;

/// Pages of long lists. The next one begins after the last item of this one, whatever was added
/// meanwhile.
final class Pages {
  private Pages() {}

  /// A page.
  ///
  /// @param found the items, and one more if there are more
  /// @param size how many a page has
  /// @param key what tells an item from all others, as the parameter `after` takes it
  static <T> ResponseEntity<byte[]> of(
      HttpServletRequest request, List<T> found, int size, Function<T, String> key) {
    if (found.size() <= size) return ApiAnswer.page(found, Optional.empty());
    List<T> shown = found.subList(0, size);
    return ApiAnswer.page(shown, Optional.of(next(request, key.apply(shown.getLast()))));
  }

  /// The address asked for, from another item on.
  private static String next(HttpServletRequest request, String after) {
    Map<String, String> parameters = new TreeMap<>();
    request.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    parameters.put("after", after);
    return parameters.entrySet().stream()
        .map((Map.Entry<String, String> one) -> one.getKey() + "=" + encoded(one.getValue()))
        .collect(Collectors.joining("&", request.getRequestURI() + "?", ""));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
