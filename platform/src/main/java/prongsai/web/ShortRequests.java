package prongsai.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads what a browser sends before anybody works on it, within bounds of length and time. A form
/// is answered 413 when it is too long, 408 when it is too slow, and 400 when it is not UTF-8.
/// Uploads of files have bounds of their own and pass by.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class ShortRequests extends OncePerRequestFilter {

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = type(request);
    return request.getMethod().equals("GET")
        || request.getMethod().equals("HEAD")
        || type.startsWith("multipart/");
  }

  private static String type(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null ? "" : type.toLowerCase(Locale.ROOT);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    WholeBody.Bounds bounds = WholeBody.Bounds.of(request.getRequestURI());
    Optional<byte[]> body;
    try {
      body = WholeBody.read(request.getInputStream(), request.getContentLengthLong(), bounds);
    } catch (IOException slow) {
      refuse(
          response, HttpServletResponse.SC_REQUEST_TIMEOUT, "ข้อมูลส่งมาช้าเกินไป โปรดลองส่งใหม่");
      return;
    }
    if (body.isEmpty()) {
      refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "ข้อมูลที่ส่งมายาวเกินไป");
      return;
    }
    boolean isForm = type(request).startsWith("application/x-www-form-urlencoded");
    Optional<Map<String, List<String>>> fields =
        isForm ? WholeBody.fields(body.get(), bounds) : Optional.of(Map.of());
    if (fields.isEmpty()) {
      refuse(
          response,
          HttpServletResponse.SC_BAD_REQUEST,
          "ข้อมูลที่ส่งมาอ่านไม่ได้ โปรดกลับไปที่หน้าเดิมแล้วส่งใหม่");
      return;
    }
    chain.doFilter(new Read(request, body.get(), fields.get()), response);
  }

  private static void refuse(HttpServletResponse response, int status, String message)
      throws IOException {
    response.setStatus(status);
    response.setHeader("Connection", "close");
    response.setHeader("Content-Security-Policy", PageHeaders.CONTENT_SECURITY_POLICY);
    response.setContentType("text/plain;charset=UTF-8");
    response.getOutputStream().write(message.getBytes(StandardCharsets.UTF_8));
  }

  /// A request whose body has been read.
  private static final class Read extends HttpServletRequestWrapper {
    private final byte[] body;
    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    Read(HttpServletRequest request, byte[] body, Map<String, List<String>> fields) {
      super(request);
      this.body = body;
      Map<String, List<String>> all = new LinkedHashMap<>();
      request
          .getParameterMap()
          .forEach((name, values) -> all.put(name, new ArrayList<>(List.of(values))));
      fields.forEach(
          (name, values) -> all.computeIfAbsent(name, _ -> new ArrayList<>()).addAll(values));
      all.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
    }

    @Override
    public @Nullable String getParameter(String name) {
      String[] values = parameters.get(name);
      return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      String[] values = parameters.get(name);
      return values == null ? null : values.clone();
    }

    @Override
    public ServletInputStream getInputStream() {
      return new Bytes(body);
    }

    @Override
    public BufferedReader getReader() {
      return new BufferedReader(
          new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
    }
  }

  private static final class Bytes extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    Bytes(byte[] body) {
      bytes = new ByteArrayInputStream(body);
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] to, int from, int length) {
      return bytes.read(to, from, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("the body has been read");
    }
  }
}
