package prongsai.benchmarks.portal;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// The peer: nginx with the same bytes as static files; it answers conditional requests by itself.
/// The environment variable `NGINX_PROGRAM` names the program where it is not on the path.
final class Nginx implements AutoCloseable {
  static final int PORT = 18_082;
  private static final String CONFIGURATION =
      """
      user %4$s;
      worker_processes auto;
      daemon off;
      pid %1$s/nginx.pid;
      error_log %1$s/error.log crit;
      events { worker_connections 1024; }
      http {
        access_log off;
        default_type text/html;
        keepalive_requests 1000000;
        open_file_cache max=20000 inactive=300s;
        sendfile on;
        client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3;
        uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5;
        server { listen 127.0.0.1:%2$d backlog=1024; root %3$s; }
      }
      """;

  private final Process process;

  private Nginx(Process process) {
    this.process = process;
  }

  static Nginx start(Path folder, Path files) throws IOException, InterruptedException {
    Path configuration = folder.resolve("nginx.conf");
    Files.writeString(
        configuration,
        CONFIGURATION.formatted(
            folder.toAbsolutePath(),
            PORT,
            files.toAbsolutePath(),
            System.getProperty("user.name")));
    String program = Objects.requireNonNullElse(System.getenv("NGINX_PROGRAM"), "nginx");
    Nginx nginx =
        new Nginx(
            new ProcessBuilder(
                    program,
                    "-p",
                    folder.toString(),
                    "-c",
                    configuration.toAbsolutePath().toString())
                .inheritIO()
                .start());
    for (int i = 0; i < 100; i++) {
      try (Socket _ = new Socket("127.0.0.1", PORT)) {
        return nginx;
      } catch (IOException notYet) {
        Thread.sleep(100);
      }
    }
    throw new IOException("nginx did not start");
  }

  @Override
  public void close() {
    process.destroy();
  }
}
