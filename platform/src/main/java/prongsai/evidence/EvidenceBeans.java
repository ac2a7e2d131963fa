package prongsai.evidence;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import prongsai.evidence.rendering.Renderer;
import prongsai.fetching.FetchSettings;
import prongsai.fetching.PublicWeb;
import prongsai.web.ProgramName;

/// The browser that takes pictures; it may go where the checker may.
@Configuration(proxyBeanMethods = false)
class EvidenceBeans {
  @Bean
  Renderer renderer(
      @Value("${prongsai.evidence.chromium:}") String program,
      ObjectProvider<FetchSettings> settings) {
    FetchSettings used =
        settings.getIfAvailable(() -> FetchSettings.usual(ProgramName.version(), ""));
    return new Renderer(Renderer.find(program), new PublicWeb(used)::admit);
  }
}
