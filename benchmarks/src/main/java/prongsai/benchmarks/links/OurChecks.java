package prongsai.benchmarks.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import prongsai.benchmarks.Cost;
import prongsai.fetching.FetchSettings;
import prongsai.fetching.LinkAddress;
import prongsai.fetching.LinkChecker;
import prongsai.fetching.Reason;

/// Our checks of the site, without politeness. Run by itself, with the address of a site and its
/// number of pages, it is a fresh process that prints its cost and its peak memory.
public final class OurChecks {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final FetchSettings SETTINGS =
      FetchSettings.usual("benchmark", "")
          .allowing(InetAddress::isLoopbackAddress)
          .with(FetchSettings.Politeness.NONE);

  private OurChecks() {}

  /// What the pages of the site were found to be, by path.
  static Map<String, Reason> of(String site, int pages) {
    List<URI> links = new ArrayList<>();
    for (String path : TestSite.paths(pages))
      links.add(LinkAddress.parse(site + path).orElseThrow());
    Map<String, Reason> found = new ConcurrentHashMap<>();
    try (LinkChecker checker = new LinkChecker(SETTINGS)) {
      checker.checkAll(
          links, checked -> found.put(checked.fetched().asked().getRawPath(), checked.reason()));
    }
    return found;
  }

  public static void main(String[] arguments) throws Exception {
    int pages = Integer.parseInt(arguments[1]);
    Cost cost = Cost.of(() -> of(arguments[0], pages));
    IO.println(
        "    %6d links   %4d MiB   %.2f s   processor %.2f s"
            .formatted(pages, peak() >> 20, cost.wall() / 1e9, cost.processor() / 1e9));
  }

  /// The most bytes that this process ever had in memory; 0 where the system does not tell.
  private static long peak() throws IOException {
    if (!Files.exists(STATUS)) return 0;
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
        .findFirst()
        .orElseThrow();
  }
}
