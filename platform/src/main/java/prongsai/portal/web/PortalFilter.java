package prongsai.portal.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Answers public pages that are ready before anything else looks at the request, and keeps those
/// that are made. Each has a tag that is the hash of its bytes: it changes exactly when something
/// shown does.
class PortalFilter implements Filter {
  private static final Set<String> NOT_KEPT =
      Set.of(
          "set-cookie",
          "content-length",
          "content-encoding",
          "transfer-encoding",
          "date",
          "etag",
          "vary",
          "cache-control",
          "expires",
          "pragma",
          "connection",
          "keep-alive");

  private final KeptPages pages;

  PortalFilter(KeptPages pages) {
    this.pages = pages;
  }

  @Override
  public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) asked;
    HttpServletResponse response = (HttpServletResponse) answer;
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (!reads || !PortalPaths.isPage(request.getRequestURI())) {
      chain.doFilter(request, response);
      return;
    }
    String key = key(request);
    Optional<KeptPage> ready = pages.find(key);
    if (ready.isPresent()) ready.get().send(request, response);
    else make(key, request, response, chain);
  }

  private static String key(HttpServletRequest request) {
    @Nullable String query = request.getQueryString();
    return request.getScheme()
        + "://"
        + request.getServerName()
        + ":"
        + request.getServerPort()
        + request.getRequestURI()
        + (query == null ? "" : "?" + query);
  }

  private void make(
      String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Lock lane = pages.lane(key);
    lane.lock();
    try {
      Optional<KeptPage> ready = pages.find(key);
      if (ready.isEmpty()) {
        made(key, request, response, chain);
        return;
      }
      ready.get().send(request, response);
    } finally {
      lane.unlock();
    }
  }

  private void made(
      String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long version = pages.version();
    ContentCachingResponseWrapper caught = new ContentCachingResponseWrapper(response);
    chain.doFilter(new Plain(request), caught);
    if (caught.getStatus() != HttpServletResponse.SC_OK || caught.isCommitted()) {
      caught.copyBodyToResponse();
      return;
    }
    KeptPage page =
        KeptPage.of(
            version, headers(response), caught.getContentType(), caught.getContentAsByteArray());
    if (PortalPaths.isKept(request)) pages.keep(key, page);
    page.send(request, response);
  }

  private static Map<String, List<String>> headers(HttpServletResponse response) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String name : response.getHeaderNames())
      if (!NOT_KEPT.contains(name.toLowerCase(Locale.ROOT)))
        headers.put(name, new ArrayList<>(response.getHeaders(name)));
    @Nullable String type = response.getContentType();
    if (type != null) headers.put("Content-Type", List.of(type));
    return headers;
  }

  /// A request for the page itself: neither its head alone, nor only if it has changed.
  private static final class Plain extends HttpServletRequestWrapper {
    Plain(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public @Nullable String getHeader(String name) {
      return name.equalsIgnoreCase("If-None-Match") || name.equalsIgnoreCase("Range")
          ? null
          : super.getHeader(name);
    }
  }
}
