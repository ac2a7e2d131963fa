package prongsai.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the web server refuses before the program is asked, such as an address with forbidden
/// letters, is answered with one line of plain text: the server's own page has inline styles.
@Configuration(proxyBeanMethods = false)
class PlainRefusals {
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> plainRefusals() {
    return factory ->
        factory.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new Line()));
  }

  /// Stands nearer to the program than the server's own, which then finds the answer written.
  private static final class Line extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
      if (response.getStatus() < 400
          || response.getContentWritten() > 0
          || !response.setErrorReported()) return;
      response.setContentType("text/plain");
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      try {
        @Nullable PrintWriter writer = response.getReporter();
        if (writer == null) return;
        writer.write("ระบบรับคำขอนี้ไม่ได้ (" + response.getStatus() + ")\n");
        response.finishResponse();
      } catch (IOException gone) {
        // whoever asked is not there any more
      }
    }
  }
}
