package prongsai.access.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import prongsai.web.PageHeaders;

/// Guards every page that no other chain lets in: signed in, with two factors.
@Configuration(proxyBeanMethods = false)
class DeskSecurity {

  @Bean
  @Order(100)
  SecurityFilterChain deskChain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .anyRequest()
                .authenticated())
        .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()))
        .headers(PageHeaders::of)
        .build();
  }
}
