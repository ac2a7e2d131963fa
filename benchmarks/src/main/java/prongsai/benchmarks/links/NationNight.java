package prongsai.benchmarks.links;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;

/// A night of checks for all agencies of the country, simulated: 8,303 hosts with 43 links each,
/// one request a second a host, two processors. Processor time of a check is as measured; times of
/// sites, sizes of pages and the share of dead hosts are assumed.
final class NationNight {
  private static final int HOSTS = 8_303;
  private static final int LINKS = 43;
  private static final int FOLDERS = 15; // one request each for a page that cannot exist
  private static final int PROCESSORS = 2;
  private static final double BETWEEN = 1;
  private static final double TLS_PROCESSOR = 0.004; // a handshake, once a host
  private static final double PAGE_BYTES = 150_000;
  private static final double CONNECTING = 10;
  private static final double AGAIN = 5;
  private static final double NAMES_AT_ONCE = 32;
  private static final double NAME_SECONDS = 0.1;

  private final Night night;
  private final Random random = new Random(2565);
  private final double[] processors = new double[PROCESSORS];
  private final PriorityQueue<Double> places = new PriorityQueue<>();
  private final PriorityQueue<Host> waiting =
      new PriorityQueue<>(Comparator.comparingDouble(host -> host.ready));
  private double line;

  private NationNight(Night night) {
    this.night = night;
  }

  /// What a night is given.
  ///
  /// @param check processor seconds of a check
  /// @param atOnce requests at once
  /// @param megabits of the line a second
  /// @param dead share of hosts that do not answer
  private record Night(double check, int atOnce, double megabits, double dead) {}

  private static final class Host {
    private final boolean dead;
    private final double answer;
    private double ready;
    private int left;

    Host(boolean dead, double answer, double ready) {
      this.dead = dead;
      this.answer = answer;
      this.ready = ready;
      this.left = dead ? LINKS * 2 : LINKS + FOLDERS;
    }
  }

  /// Simulates several nights.
  ///
  /// @param check measured processor seconds of a check
  static void print(double check) {
    IO.println(
        "\nA night for %d hosts of %d links, a check %.3f ms:"
            .formatted(HOSTS, LINKS, check * 1e3));
    int requests = HOSTS * (LINKS + FOLDERS);
    IO.println(
        "  alone would take: politeness %.0f s, processors %.0f s, names %.0f s, a line of 100 Mbit/s %.0f s"
            .formatted(
                (LINKS + FOLDERS) * BETWEEN,
                (requests * check + HOSTS * TLS_PROCESSOR) / PROCESSORS,
                HOSTS * NAME_SECONDS / NAMES_AT_ONCE,
                (double) HOSTS * LINKS * PAGE_BYTES * 8 / 1e8));
    for (Night night :
        new Night[] {
          new Night(check, 128, 1e6, 0),
          new Night(check, 1_024, 1e6, 0),
          new Night(check, 16_384, 1e6, 0),
          new Night(check, 1_024, 1_000, 0),
          new Night(check, 1_024, 100, 0),
          new Night(check, 128, 100, 0.02),
          new Night(check, 1_024, 1_000, 0.02)
        })
      IO.println(
          "  %6d at once, line %9s, dead hosts %2.0f %%: %6.0f s"
              .formatted(
                  night.atOnce,
                  night.megabits >= 1e6 ? "unlimited" : (int) night.megabits + " Mbit/s",
                  night.dead * 100,
                  new NationNight(night).seconds()));
  }

  /// When the last request ended.
  private double seconds() {
    for (int i = 0; i < night.atOnce; i++) places.add(0.0);
    for (int i = 0; i < HOSTS; i++)
      waiting.add(
          new Host(
              random.nextDouble() < night.dead,
              Math.min(25, 0.4 * Math.exp(0.9 * random.nextGaussian())),
              i / NAMES_AT_ONCE * NAME_SECONDS));
    double end = 0;
    while (!waiting.isEmpty()) end = Math.max(end, request(waiting.remove()));
    return end;
  }

  private double request(Host host) {
    double start = Math.max(host.ready, places.remove());
    double finish = host.dead ? start + CONNECTING : answered(start, host);
    places.add(finish);
    host.left--;
    host.ready = Math.max(start + BETWEEN, finish);
    if (host.dead && host.left == LINKS) host.ready += AGAIN; // tried once more, later
    if (host.left > 0) waiting.add(host);
    return finish;
  }

  private double answered(double start, Host host) {
    double came = start + host.answer * (0.5 + random.nextDouble());
    double bytes = host.left > LINKS ? 10_000 : PAGE_BYTES;
    line = Math.max(line, start) + bytes * 8 / (night.megabits * 1e6);
    Arrays.sort(processors);
    double work = night.check + (host.left == LINKS + FOLDERS ? TLS_PROCESSOR : 0);
    processors[0] = Math.max(processors[0], start) + work;
    return Math.max(came, Math.max(line, processors[0]));
  }
}
