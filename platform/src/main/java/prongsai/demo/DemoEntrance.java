package prongsai.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.Account;
import prongsai.access.Officer;
import prongsai.access.Role;
import prongsai.access.SignInProof;
import prongsai.web.PageHeaders;

/// Signs a visitor of the demonstration in as the role that was chosen. The address holds a secret
/// that is new with every start.
@Controller
@ConditionalOnProperty("prongsai.demo")
class DemoEntrance {
  private final DemoPeople people;
  private final Clock clock;
  private final byte[] secret;
  private final HttpSessionSecurityContextRepository sessions =
      new HttpSessionSecurityContextRepository();

  DemoEntrance(DemoPeople people, Clock clock, @Value("${prongsai.demo}") String secret) {
    this.people = people;
    this.clock = clock;
    this.secret = secret.getBytes(StandardCharsets.UTF_8);
  }

  @Bean
  @Order(5)
  static SecurityFilterChain demoChain(HttpSecurity http) throws Exception {
    return http.securityMatcher("/demo/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(AbstractHttpConfigurer::disable) // the address itself is the secret
        .headers(PageHeaders::of)
        .build();
  }

  @GetMapping("/demo/{given}")
  String roles(@PathVariable String given, Model model) {
    check(given);
    model.addAttribute("roles", List.of(Role.values()));
    model.addAttribute("path", "/demo/" + given);
    return "demo/roles";
  }

  @PostMapping("/demo/{given}/{role}")
  String enter(
      @PathVariable String given,
      @PathVariable Role role,
      HttpServletRequest request,
      HttpServletResponse response) {
    check(given);
    Account account =
        people.of(role).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Authentication authentication =
        UsernamePasswordAuthenticationToken.authenticated(
            Officer.person(account.id()),
            null,
            List.of(factor(FactorGrantedAuthority.PASSWORD_AUTHORITY), factor(SignInProof.CODE)));
    if (request.getSession(false) != null) request.getSession().invalidate();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication);
    sessions.saveContext(context, request, response);
    return "redirect:/desk";
  }

  private FactorGrantedAuthority factor(String authority) {
    return FactorGrantedAuthority.withAuthority(authority).issuedAt(clock.instant()).build();
  }

  private void check(String given) {
    if (!MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), secret))
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
