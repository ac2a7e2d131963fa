package prongsai.benchmarks.links;

import java.util.LinkedHashMap;
import java.util.Map;
import prongsai.benchmarks.Turns;
import prongsai.benchmarks.Work;
import prongsai.fetching.Reason;

/// Checks of a local site of mixed faults, by turns with linkinator; memory for more and more
/// links; and what would bound a night for the whole nation.
///
/// Arguments: number of pages (10,000), turns (5).
public final class LinkChecking {
  private static final String SERVER = "ours, in a running server";
  private static final String COMMAND = "ours, a fresh process";
  private static final String PEER = "linkinator, a fresh process";
  private static final int WARM_UP = 4;

  private LinkChecking() {}

  public static void main(String[] arguments) throws Exception {
    int pages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
    int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    double processor;
    try (Processes.Served site = Processes.site(pages)) {
      compareVerdicts(site.address(), pages);
      processor = compareSpeed(site.address(), pages, turns);
    }
    IO.println("\nFresh processes, peak memory:");
    for (int times : new int[] {1, 2, 4})
      try (Processes.Served site = Processes.site(pages * times)) {
        Processes.ours(site.address(), pages * times, false);
      }
    NationNight.print(processor / pages);
  }

  /// Ours and the peer's must agree on every plain link.
  private static void compareVerdicts(String site, int pages) throws Exception {
    Map<String, Reason> ours = OurChecks.of(site, pages);
    Map<String, Integer> theirs = Processes.linkinator(site);
    int soft = 0;
    int differing = 0;
    for (int page = 0; page < pages; page++) {
      String path = TestSite.path(page).replaceAll("#.*", "");
      boolean broken = TestSite.Kind.of(page).isBroken();
      Reason reason = ours.getOrDefault(path, Reason.NO_CONNECTION);
      int status = theirs.getOrDefault(path, 0);
      if (reason == Reason.SOFT_NOT_FOUND) soft++;
      boolean oursBroken = reason == Reason.NOT_FOUND || reason == Reason.SERVER_FAULT;
      boolean answered = reason != Reason.NO_CONNECTION && reason != Reason.TIMED_OUT;
      boolean theirsBroken = status < 200 || status > 299;
      if (!answered || oursBroken != broken || theirsBroken != broken) differing++;
    }
    IO.println(
        "%d pages: %d verdicts differ from the site or the peer; %d error pages that pretend to be none, seen by ours only"
            .formatted(pages, differing, soft));
  }

  private static double compareSpeed(String site, int pages, int turns) throws Exception {
    Map<String, Work> ways = new LinkedHashMap<>();
    ways.put(SERVER, () -> OurChecks.of(site, pages));
    ways.put(COMMAND, () -> Processes.ours(site, pages, true));
    ways.put(PEER, () -> Processes.linkinator(site));
    for (int i = 0; i < WARM_UP; i++) OurChecks.of(site, pages);
    Turns measured = Turns.measure(1, turns, ways);
    IO.println("\nTime of all links (processor time is of the measuring process alone):");
    measured.print();
    for (String way : ways.keySet())
      IO.println("  %-30s %6.0f links a second".formatted(way, pages / measured.seconds(way)));
    IO.println("  ratio in a running server %.1f".formatted(measured.ratio(SERVER, PEER)));
    IO.println("  ratio of fresh processes  %.1f".formatted(measured.ratio(COMMAND, PEER)));
    return measured.processor(SERVER);
  }
}
