package prongsai.survey.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Hands out the style sheet and the scripts of the questionnaire, put together at the start.
@Controller
public final class SurveyFiles {
  private final SurveyFile style = SurveyFile.style();
  private final Map<String, SurveyFile> scripts = new LinkedHashMap<>();
  private final Map<String, SurveyFile> byPath = new LinkedHashMap<>();

  SurveyFiles() {
    byPath.put(style.path(), style);
    for (String name : new String[] {"survey", "kiosk", "interview", "door"}) {
      SurveyFile script = SurveyFile.script(name);
      scripts.put(name, script);
      byPath.put(script.path(), script);
    }
  }

  /// The address of the style sheet.
  public String style() {
    return style.path();
  }

  /// The address of a script: `survey`, `kiosk`, `interview`, `door`.
  public String script(String name) {
    SurveyFile script = scripts.get(name);
    if (script == null) throw new IllegalArgumentException("no such script: " + name);
    return script.path();
  }

  /// The worker of the interview page.
  public static byte[] worker() {
    return Script.resource("/static/js/interview-worker.js").getBytes(StandardCharsets.UTF_8);
  }

  @GetMapping({"/css/{name:\\w+-[0-9a-f]+}.css", "/js/{name:\\w+-[0-9a-f]+}.js"})
  void file(HttpServletRequest request, HttpServletResponse response) throws IOException {
    SurveyFile file = byPath.get(request.getRequestURI());
    if (file == null) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    file.send(request, response);
  }
}
