package prongsai.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import prongsai.scoring.problem.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes problems as RFC 9457 has them, in Thai, or in English to whoever prefers it.
final class Problems {
  private static final JsonFactory JSON = new JsonFactory();
  private static final String REALM = "Bearer realm=\"prongsai\"";

  private Problems() {}

  /// Answers with a problem, unless an answer is on its way already.
  static void write(HttpServletRequest request, HttpServletResponse response, ApiProblem problem)
      throws IOException {
    if (response.isCommitted()) return;
    response.resetBuffer();
    Language language = language(request);
    response.setStatus(problem.fault().status());
    headers(response, problem.fault());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("ETag", null);
    response.setHeader("Content-Disposition", null);
    response.setHeader("Content-Language", language.name().toLowerCase(Locale.ROOT));
    response.addHeader("Vary", "Accept-Language");
    response.setContentType("application/problem+json");
    byte[] body = body(problem, language);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
    response.flushBuffer();
  }

  private static void headers(HttpServletResponse response, Fault fault) {
    switch (fault) {
      case NO_TOKEN -> response.setHeader("WWW-Authenticate", REALM);
      case BAD_TOKEN -> response.setHeader("WWW-Authenticate", REALM + ", error=\"invalid_token\"");
      case FORBIDDEN ->
          response.setHeader("WWW-Authenticate", REALM + ", error=\"insufficient_scope\"");
      case NO_SUCH_METHOD -> response.setHeader("Allow", "GET, HEAD, OPTIONS");
      case TOO_LARGE -> response.setHeader("Connection", "close");
      case BUSY -> response.setHeader("Retry-After", "10");
      default -> {}
    }
  }

  private static byte[] body(ApiProblem problem, Language language) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
      json.writeStartObject();
      json.writeStringProperty("type", problem.fault().type());
      json.writeStringProperty("title", problem.fault().title(language));
      json.writeNumberProperty("status", problem.fault().status());
      json.writeStringProperty("detail", problem.detail(language));
      json.writeStringProperty("code", problem.fault().code());
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /// Thai, unless the reader asks for English rather than for Thai.
  static Language language(HttpServletRequest request) {
    @Nullable String asked = request.getHeader("Accept-Language");
    if (asked == null || asked.length() > 500) return Language.TH;
    try {
      @Nullable String found =
          Locale.lookupTag(Locale.LanguageRange.parse(asked), List.of("th", "en"));
      return "en".equals(found) ? Language.EN : Language.TH;
    } catch (IllegalArgumentException malformed) {
      return Language.TH;
    }
  }
}
