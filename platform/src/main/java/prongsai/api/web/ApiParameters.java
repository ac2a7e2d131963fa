package prongsai.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Refuses parameters that a resource does not know, or that are given twice: who misspells a
/// filter is told so, instead of getting everything.
@Configuration(proxyBeanMethods = false)
class ApiParameters implements WebMvcConfigurer, HandlerInterceptor {
  private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) check(request, method);
    return true;
  }

  private void check(HttpServletRequest request, HandlerMethod method) {
    Map<String, String[]> given = request.getParameterMap();
    Set<String> names = known.computeIfAbsent(method, ApiParameters::names);
    Set<String> strange = new TreeSet<>(given.keySet());
    strange.removeAll(names);
    if (!strange.isEmpty())
      throw ApiProblem.of(
          Fault.UNKNOWN_PARAMETER, "parameters", shown(strange), "known", shown(names));
    for (Map.Entry<String, String[]> one : given.entrySet())
      if (one.getValue().length > 1)
        throw ApiProblem.of(Fault.REPEATED_PARAMETER, "parameter", one.getKey());
  }

  private static String shown(Set<String> names) {
    return names.isEmpty()
        ? "–"
        : names.stream()
            .limit(20)
            .map(name -> name.length() > 40 ? name.substring(0, 40) + "…" : name)
            .collect(Collectors.joining(", "));
  }

  private static Set<String> names(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .map(parameter -> parameter.getParameterAnnotation(RequestParam.class))
        .filter(ApiParameters::isThere)
        .map(RequestParam::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isThere(@Nullable RequestParam annotation) {
    return annotation != null;
  }
}
