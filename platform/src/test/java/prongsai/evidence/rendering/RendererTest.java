package prongsai.evidence.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import prongsai.testsite.AgencySite;

class RendererTest {
  private static final Path PICTURES = Path.of("target", "screenshots");

  /// Admits the site only, and remembers what else was asked for.
  private record OnlyTo(AgencySite site, List<String> refused) implements Doorkeeper {
    @Override
    public InetAddress admit(String host, int port) throws IOException {
      URI home = URI.create(site.address());
      if (host.equals(home.getHost()) && port == home.getPort()) return InetAddress.ofLiteral(host);
      refused.add(host + ":" + port);
      throw new IOException(host);
    }
  }

  private static BufferedImage picture(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  @Test
  void aThaiPageIsPictured() throws IOException {
    try (AgencySite site = AgencySite.start()) {
      Renderer renderer =
          new Renderer(Renderer.find(""), new OnlyTo(site, new CopyOnWriteArrayList<>()));
      byte[] png = renderer.picture(site.page("o1")).orElseThrow();
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve("evidence-picture.png"), png);
      assertThat(picture(png).getWidth()).isEqualTo(1280);
      assertThat(site.asked()).contains("/o/o1", "/files/chart.svg");
    }
  }

  @Test
  void aHostilePageReachesNothingElse() {
    List<String> refused = new CopyOnWriteArrayList<>();
    try (AgencySite site = AgencySite.start();
        AgencySite inside = AgencySite.start()) {
      site.put(
          "script",
          """
          <h1>หน้า</h1><img src="%1$s/img"><iframe src="%1$s/frame"></iframe>
          <link rel=stylesheet href="%1$s/css"><link rel=preconnect href="%1$s">
          <script>
          fetch('%1$s/fetch', {mode: 'no-cors'}).catch(() => {});
          fetch('%2$s/fetch', {mode: 'no-cors'}).catch(() => {});
          try { new WebSocket('%1$s/socket'.replace('http', 'ws')) } catch (e) {}
          for (const at of ['http://169.254.169.254/latest', 'http://[::1]:%3$d/six',
              'http://10.0.0.1/', 'https://127.0.0.1:%3$d/tls', 'file:///etc/passwd'])
            new Image().src = at;
          try { new RTCPeerConnection({iceServers: [{urls: 'stun:127.0.0.1:%3$d'}]})
            .createDataChannel('x') } catch (e) {}
          navigator.sendBeacon('%1$s/beacon');
          setTimeout(() => location = '%1$s/redirect', 500);
          </script>
          """
              .formatted(
                  inside.address(),
                  inside.address().replace("127.0.0.1", "localhost"),
                  URI.create(inside.address()).getPort()));
      new Renderer(Renderer.find(""), new OnlyTo(site, refused)).picture(site.page("script"));
      assertThat(site.asked()).contains("/o/script");
      assertThat(inside.asked()).isEmpty();
      assertThat(refused).contains("169.254.169.254:80", "10.0.0.1:80");
    }
  }

  @Test
  void withoutABrowserThereIsNoPicture() {
    assertThat(Renderer.find("/no/such/program")).isEmpty();
    Renderer none = new Renderer(Optional.empty(), (host, _) -> InetAddress.ofLiteral(host));
    assertThat(none.picture(URI.create("http://127.0.0.1/"))).isEmpty();
  }
}
