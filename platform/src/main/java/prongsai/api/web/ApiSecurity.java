package prongsai.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import prongsai.access.Rights;
import prongsai.access.SignInProof;
import prongsai.api.Tokens;
import prongsai.web.PageHeaders;

/// Guards the API: a token in each request and nothing else. There is no session and no cookie, so
/// no browser can be made to send a request in somebody's name.
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

  @Bean
  @Order(30)
  SecurityFilterChain apiChain(HttpSecurity http, Tokens tokens, Rights rights) throws Exception {
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/api/v1", "/api/v1/openapi.json")
                .permitAll()
                .anyRequest()
                .hasAuthority(SignInProof.TOKEN))
        .addFilterBefore(new TokenFilter(tokens, rights), AnonymousAuthenticationFilter.class)
        .exceptionHandling(faults ->
            faults
                .authenticationEntryPoint(
                    (request, response, nobody) -> refuse(request, response, Fault.NO_TOKEN))
                .accessDeniedHandler(
                    (request, response, denied) -> refuse(request, response, Fault.FORBIDDEN)))
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(ApiSecurity::headers)
        .build();
  }

  /// As of every page, but for how long an answer may be kept: each resource says that itself.
  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    PageHeaders.of(headers);
    headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
  }

  private static void refuse(HttpServletRequest request, HttpServletResponse response, Fault fault)
      throws java.io.IOException {
    Problems.write(request, response, ApiProblem.of(fault));
  }
}
