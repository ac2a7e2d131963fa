package prongsai.server;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import prongsai.access.SignedIn;

/// A method and a pattern that some controller of a running server answers.
///
/// @param method one that the controller takes; POST for one that takes any but GET
/// @param pattern such as `/desk/rounds/{id}/open`, without the conditions on its variables
record Mapping(String method, String pattern) {
  private static final Pattern VARIABLE = Pattern.compile("\\{\\*?(\\w+)}");

  /// All of a server.
  static List<Mapping> of(TestServer server) {
    RequestMappingHandlerMapping mappings =
        server.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    return mappings.getHandlerMethods().keySet().stream()
        .flatMap(Mapping::of)
        .distinct()
        .sorted(Comparator.comparing(Mapping::toString))
        .toList();
  }

  private static Stream<Mapping> of(RequestMappingInfo info) {
    Set<RequestMethod> declared = info.getMethodsCondition().getMethods();
    Set<RequestMethod> methods =
        declared.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : declared;
    return info.getPatternValues().stream()
        .flatMap(
            pattern -> methods.stream().map(method -> new Mapping(method.name(), plain(pattern))));
  }

  /// `/{id:[0-9a-f]{8}}/x` as `/{id}/x`.
  private static String plain(String pattern) {
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    boolean condition = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '}') depth--;
      if (depth == 0) condition = false;
      if (c == ':' && depth == 1) condition = true;
      if (!condition) plain.append(c);
      if (c == '{') depth++;
    }
    return plain.toString();
  }

  boolean isPost() {
    return !method.equals("GET");
  }

  /// Whether it names something: a round, an agency, an account.
  boolean namesSomething() {
    return pattern.contains("{");
  }

  /// A path of it.
  ///
  /// @param values for `{name}`, by `prefix{name}` of the pattern, or by the name alone
  String path(Map<String, String> values) {
    Matcher variables = VARIABLE.matcher(pattern);
    return variables.replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
  }

  /// A request of it, with an empty form where it takes one.
  HttpRequest.Builder request(TestServer server, Map<String, String> values) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + path(values)))
            .header("Accept", "text/html, */*;q=0.5");
    return isPost()
        ? request
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, HttpRequest.BodyPublishers.ofString(""))
        : request;
  }

  /// The same of somebody signed in, with the token against forged forms.
  HttpRequest.Builder as(SignedIn who, TestServer server, Map<String, String> values) {
    return request(server, values)
        .header("Cookie", who.cookieHeader())
        .header("X-CSRF-TOKEN", SignedIn.masked());
  }

  private String value(MatchResult variable, Map<String, String> values) {
    String upToIt = pattern.substring(0, variable.end());
    String name = variable.group(1);
    if (values.containsKey(upToIt)) return values.get(upToIt);
    if (values.containsKey(name)) return values.get(name);
    throw new AssertionError("say what stands for {" + name + "} in " + pattern);
  }

  @Override
  public String toString() {
    return method + " " + pattern;
  }
}
