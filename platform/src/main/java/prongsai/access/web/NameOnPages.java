package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import prongsai.access.Account;
import prongsai.access.Rights;
import prongsai.access.SignInProof;
import prongsai.web.PageContext;

/// Tells every page the name of who is signed in, once both factors have been shown.
@Configuration(proxyBeanMethods = false)
class NameOnPages implements WebMvcConfigurer {
  private final Rights rights;

  NameOnPages(Rights rights) {
    this.rights = rights;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(
        new HandlerInterceptor() {
          @Override
          public boolean preHandle(
              HttpServletRequest request, HttpServletResponse response, Object handler) {
            @Nullable Authentication who = SecurityContextHolder.getContext().getAuthentication();
            if (who != null && SignInProof.isWhole(who))
              rights
                  .current()
                  .map(Account::name)
                  .ifPresent(name -> request.setAttribute(PageContext.SIGNED_IN_AS, name));
            return true;
          }
        });
  }
}
