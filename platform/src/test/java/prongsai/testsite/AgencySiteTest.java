package prongsai.testsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AgencySiteTest {
  private static HttpResponse<byte[]> get(URI uri) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
    }
  }

  @Test
  void everyItemHasAPage() throws Exception {
    try (AgencySite site = AgencySite.start()) {
      for (int item = 1; item <= 43; item++)
        assertThat(get(site.page("o" + item)).statusCode()).as("O" + item).isEqualTo(200);
      assertThat(new String(get(site.page("o23")).body(), StandardCharsets.UTF_8))
          .contains("ตุลาคม 2564", "มีนาคม 2565")
          .doesNotContain("เมษายน", "{");
    }
  }

  @Test
  void oddPagesAreOdd() throws Exception {
    try (AgencySite site = AgencySite.start()) {
      assertThat(new String(get(site.page("windows-874")).body(), Charset.forName("x-windows-874")))
          .contains("แผนผัง");
      assertThat(get(site.page("gone")).statusCode()).isEqualTo(404);
      assertThat(get(site.page("soft-404")).statusCode()).isEqualTo(200);
      assertThat(get(site.page("moved")).headers().firstValue("Location")).contains("/o/o1");
      assertThat(get(site.page("blocked")).statusCode()).isEqualTo(403);
      assertThat(get(site.page("scan-pdf")).body()).startsWith('%', 'P', 'D', 'F');
      assertThat(site.asked()).contains("/o/gone");
    }
  }
}
