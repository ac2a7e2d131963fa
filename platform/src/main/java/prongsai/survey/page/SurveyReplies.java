package prongsai.survey.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Answers requests of respondents: with pages to browsers, with short JSON to our scripts. Nothing
/// of it is kept by browsers or on the way.
@Component
public final class SurveyReplies {
  private static final JsonMapper JSON = new JsonMapper();

  private final SurveyPages pages;

  SurveyReplies(SurveyPages pages) {
    this.pages = pages;
  }

  /// Whether our script asks, not somebody looking at a page.
  public static boolean isScript(HttpServletRequest request) {
    String accepted = request.getHeader("Accept");
    return accepted != null && accepted.startsWith("application/json");
  }

  /// A page with its gap filled.
  public void page(
      HttpServletRequest request, HttpServletResponse response, SplicedPage page, String gap)
      throws IOException {
    byte[] bytes = gap.getBytes(StandardCharsets.UTF_8);
    head(response, 200, "text/html;charset=UTF-8");
    Packed.send(request, response, page.gzip(bytes), () -> page.plain(bytes));
  }

  /// A page as it is.
  public void page(HttpServletResponse response, int status, String html) throws IOException {
    send(response, status, "text/html;charset=UTF-8", html.getBytes(StandardCharsets.UTF_8));
  }

  /// A few values for a script.
  public void json(HttpServletResponse response, int status, Map<String, ?> values)
      throws IOException {
    send(response, status, "application/json", JSON.writeValueAsBytes(values));
  }

  /// Says one thing: a page to a browser, the same words to a script.
  public void notice(
      HttpServletRequest request, HttpServletResponse response, int status, Notice notice)
      throws IOException {
    if (isScript(request))
      json(
          response,
          status,
          Map.of("state", "refused", "message", String.join(" ", notice.lines())));
    else page(response, status, pages.html(notice));
  }

  /// Says that there is no such survey.
  public void unknown(HttpServletRequest request, HttpServletResponse response, String language)
      throws IOException {
    Words words = Words.tagged(language);
    notice(
        request,
        response,
        HttpServletResponse.SC_NOT_FOUND,
        new Notice(
            words,
            "",
            words.of("unknown.title"),
            List.of(words.of("unknown.text")),
            Optional.empty(),
            Optional.of(request.getRequestURI() + words.other().query()),
            pages.files().style()));
  }

  /// Says when a survey takes answers that takes none now.
  public void notOpen(HttpServletRequest request, HttpServletResponse response, Visit visit)
      throws IOException {
    Words words = visit.words();
    boolean before = visit.stage() == Visit.Stage.BEFORE;
    notice(
        request,
        response,
        before ? HttpServletResponse.SC_OK : HttpServletResponse.SC_GONE,
        new Notice(
            words,
            visit.agency(),
            words.of(before ? "not-yet.title" : "over.title"),
            before ? notYet(visit) : over(visit),
            Optional.empty(),
            Optional.of(visit.path() + words.other().query()),
            pages.files().style()));
  }

  private static List<String> notYet(Visit visit) {
    Words words = visit.words();
    return List.of(
        words.of(
            "not-yet.text",
            "agency",
            visit.agency(),
            "opens",
            words.from(visit.link().window().opens()),
            "closes",
            words.until(visit.link().window().closes())),
        words.of("not-yet.do"));
  }

  private static List<String> over(Visit visit) {
    Words words = visit.words();
    String closes = words.until(visit.link().window().closes());
    return List.of(
        words.of("over.text", "agency", visit.agency(), "closes", closes), words.of("over.do"));
  }

  /// Says one thing about a survey: the phrases `NAME.title` and `NAME.text`, and a way on.
  public Notice about(Visit visit, String name, Optional<Notice.Link> link) {
    Words words = visit.words();
    return new Notice(
        words,
        visit.agency(),
        words.of(name + ".title"),
        List.of(words.of(name + ".text")),
        link,
        Optional.empty(),
        pages.files().style());
  }

  private static void send(HttpServletResponse response, int status, String type, byte[] body)
      throws IOException {
    head(response, status, type);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static void head(HttpServletResponse response, int status, String type) {
    response.setStatus(status);
    response.setHeader("Cache-Control", "no-store");
    response.setContentType(type);
  }
}
