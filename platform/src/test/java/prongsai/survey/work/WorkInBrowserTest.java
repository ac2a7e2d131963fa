package prongsai.survey.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import prongsai.browser.Chromium;
import prongsai.browser.ScriptPage;
import tools.jackson.databind.JsonNode;

/// The browser (`static/js/work.js`) finds what the server asks for, and the page stays alive.
class WorkInBrowserTest {
  private static final String SOLVE =
      """
      async ([token, difficulty]) => {
        const {solve} = await import('/js/work.js')
        let turns = 0, done = false
        const turn = () => { turns++; done || setTimeout(turn) }
        setTimeout(turn)
        const start = performance.now()
        const proof = await solve(token, difficulty)
        done = true
        return {proof, turns, time: performance.now() - start}
      }
      """;

  @Test
  void theBrowserFindsTheProofsOfTheVectors() {
    try (BrowserContext visitor = Chromium.phone()) {
      Page page = ScriptPage.open(visitor);
      List<String> complaints = Chromium.complaints(page);
      for (JsonNode one : ProofOfWorkTest.VECTORS) {
        String token = one.get("token").stringValue();
        Map<?, ?> found = solve(page, token, one.get("difficulty").intValue());
        assertThat(found.get("proof")).isEqualTo(one.get("proof").stringValue());
      }
      assertThat(complaints).isEmpty();
    }
  }

  @Test
  void thePageGetsItsTurnWhileTheBrowserWorks() {
    try (BrowserContext visitor = Chromium.phone()) {
      Page page = ScriptPage.open(visitor);
      Map<?, ?> found = solve(page, "x".repeat(200), 18);
      System.out.printf("proof of %s tries: %s%n", found.get("proof"), found);
      assertThat((Integer) found.get("turns")).isGreaterThan(5);
    }
  }

  private static Map<?, ?> solve(Page page, String token, int difficulty) {
    return (Map<?, ?>) page.evaluate(SOLVE, List.of(token, difficulty));
  }

  /// The first visit has a budget; see the aims of the questionnaire.
  @Test
  void bothScriptsTogetherAreSmall() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (String path : List.of("/js/blind.js", "/js/work.js"))
      try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
        gzip.write(ScriptPage.script(path));
      }
    assertThat(packed.size()).isLessThan(6 * 1024);
  }
}
