package prongsai.server;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import prongsai.portal.web.PortalPaths;
import prongsai.web.PageHeaders;

/// The pages of respondents and what they load: no session, no cookie, no sign-in. Their forms
/// carry a token of their own, so that no cookie is needed against forged requests.
@Configuration(proxyBeanMethods = false)
class PublicPages {
  private static final String[] PATHS = {
    "/e/**", "/s/**", "/o/**", "/css/**", "/js/**", "/fonts/**", "/favicon.svg", "/robots.txt"
  };

  @Bean
  @Order(10)
  SecurityFilterChain publicPagesChain(HttpSecurity http) throws Exception {
    return open(http, PATHS).headers(PageHeaders::of).build();
  }

  /// What other sites may show in a frame: it has no form and no script, and says so itself in a
  /// policy of its own.
  @Bean
  @Order(9)
  SecurityFilterChain embeddedPagesChain(HttpSecurity http) throws Exception {
    return open(http, "/o/embed/**")
        .headers(headers -> {
          PageHeaders.of(headers);
          headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable);
        })
        .build();
  }

  private static HttpSecurity open(HttpSecurity http, String... paths) throws Exception {
    return http.securityMatcher(paths)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable);
  }

  /// What anybody may read about results, and about this installation.
  @Bean
  @Order(11)
  SecurityFilterChain portalChain(HttpSecurity http) throws Exception {
    return open(http, PortalPaths.OPEN.toArray(String[]::new)).headers(PageHeaders::of).build();
  }

  @Bean
  @Order(20)
  SecurityFilterChain operatorPagesChain(HttpSecurity http) throws Exception {
    return http.securityMatcher("/actuator/**")
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/actuator/health/**", "/actuator/health")
                .permitAll()
                .requestMatchers(new FromThisMachine())
                .permitAll()
                .anyRequest()
                .denyAll())
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(PageHeaders::of)
        .build();
  }
}
