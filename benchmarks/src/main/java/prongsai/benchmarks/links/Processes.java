package prongsai.benchmarks.links;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The processes of the comparison: the site, our checker, and linkinator.
final class Processes {
  private static final Path LINKINATOR =
      Path.of(System.getProperty("linkinator", "benchmarks/target/linkinator"))
          .resolve("node_modules/linkinator/build/src/cli.js");

  private Processes() {}

  /// A site that is served until it is closed.
  record Served(Process process, String address) implements AutoCloseable {
    @Override
    public void close() {
      process.destroy();
    }
  }

  static Served site(int pages) {
    try {
      Process process =
          new ProcessBuilder(java(List.of(), TestSite.class, String.valueOf(pages)))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String port =
          new BufferedReader(
                  new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))
              .readLine();
      return new Served(process, "http://127.0.0.1:" + port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Checks the site in a fresh process, with the options that `prongsai` itself is started with.
  static void ours(String site, int pages, boolean quietly) throws Exception {
    ProcessBuilder process =
        new ProcessBuilder(
            java(
                List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                OurChecks.class,
                site,
                String.valueOf(pages)));
    if (quietly) process.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    else process.redirectOutput(ProcessBuilder.Redirect.INHERIT);
    process.redirectError(ProcessBuilder.Redirect.INHERIT);
    int status = process.start().waitFor();
    if (status != 0) throw new IllegalStateException("ended with " + status);
  }

  /// Has linkinator check every link of the site's first page; the status by path, 0 for none.
  static Map<String, Integer> linkinator(String site) throws Exception {
    Process process =
        new ProcessBuilder("node", LINKINATOR.toString(), site + "/index.html", "--format", "json")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    byte[] told = process.getInputStream().readAllBytes();
    process.waitFor(); // 1 when links are broken
    Map<String, Integer> found = new HashMap<>();
    for (JsonNode link : new ObjectMapper().readTree(told).get("links"))
      found.put(
          link.get("url").asString().substring(site.length()).replaceAll("#.*", ""),
          link.get("status").asInt());
    return found;
  }

  private static List<String> java(List<String> options, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    return command;
  }
}
