package prongsai.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// Sessions of officers: their cookie and what may lie in them. Nobody else has one.
@Configuration(proxyBeanMethods = false)
class SessionRules {
  /// Classes that a session may hold: a row that somebody tampered with brings nothing else to
  /// life.
  private static final String ALLOWED =
      "java.lang.*;java.util.*;java.time.*;org.springframework.security.**;prongsai.access.*;maxdepth=20;maxbytes=65536;!*";

  @Bean
  CookieSerializer sessionCookie() {
    return new Cookies(cookie("prongsai", false), cookie("__Host-prongsai", true));
  }

  private static DefaultCookieSerializer cookie(String name, boolean https) {
    DefaultCookieSerializer cookie = new DefaultCookieSerializer();
    cookie.setCookieName(name);
    cookie.setCookiePath("/");
    cookie.setUseSecureCookie(https);
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    return cookie;
  }

  /// Over https the name itself forbids other hosts and plain connections to set the cookie.
  private record Cookies(CookieSerializer plain, CookieSerializer secure)
      implements CookieSerializer {
    private CookieSerializer of(HttpServletRequest request) {
      return request.isSecure() ? secure : plain;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
      of(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
      return of(request).readCookieValues(request);
    }
  }

  @Bean
  ConversionService springSessionConversionService() {
    GenericConversionService bytes = new GenericConversionService();
    bytes.addConverter(Object.class, byte[].class, new SerializingConverter());
    bytes.addConverter(byte[].class, Object.class, SessionRules::allowed);
    return bytes;
  }

  private static Object allowed(byte[] row) {
    try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(row))) {
      objects.setObjectInputFilter(ObjectInputFilter.Config.createFilter(ALLOWED));
      Object found = objects.readObject();
      return found instanceof Map || found instanceof Collection ? nobody() : found;
    } catch (ClassNotFoundException | IOException unreadable) {
      return nobody(); // of an older version, or tampered with
    }
  }

  /// As if nobody had signed in.
  private static SecurityContextImpl nobody() {
    return new SecurityContextImpl();
  }
}
