package prongsai.server;

import io.micrometer.observation.ObservationPredicate;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Keeps the way of a respondent's request short, and unobserved.
@Configuration(proxyBeanMethods = false)
class RespondentsFirst {
  private static final String SURVEY = "prongsai.survey";

  /// Finds the pages of respondents without trying the addresses of the desk and of the API.
  @Bean
  RequestMappingHandlerMapping surveyMapping() {
    RequestMappingHandlerMapping mapping =
        new RequestMappingHandlerMapping() {
          @Override
          protected boolean isHandler(Class<?> type) {
            return type.getPackageName().startsWith(SURVEY) && super.isHandler(type);
          }
        };
    mapping.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return mapping;
  }

  /// No metric tells at what time of the day people answer, or how their requests fared.
  @Bean
  ObservationPredicate respondentsUnobserved() {
    return (name, context) ->
        !(context instanceof ServerRequestObservationContext request && isRespondents(request));
  }

  private static boolean isRespondents(ServerRequestObservationContext observed) {
    HttpServletRequest request = observed.getCarrier();
    return request != null
        && (request.getRequestURI().startsWith("/e/") || request.getRequestURI().startsWith("/s/"));
  }
}
