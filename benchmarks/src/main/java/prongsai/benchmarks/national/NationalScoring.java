package prongsai.benchmarks.national;

import prongsai.benchmarks.Folder;

/// Compares scoring a nation with DuckDB making the same counts, from files and from memory.
/// Arguments: share of the nation (1), turns (7).
public final class NationalScoring {
  static final int THREADS = 2;
  static final int WARM_UP = 2;

  private NationalScoring() {}

  public static void main(String[] arguments) throws Exception {
    double share = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 1;
    int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
    NationSize size = NationSize.FY2565.part(share);
    try (Folder folder = Folder.temporary();
        DuckDb duckDb = DuckDb.open(THREADS)) {
      IO.println("Made-up nation: " + size + "; DuckDB " + duckDb.version());
      SampleNation data = SampleNation.of(size);
      SampleNation.Written files = data.write(folder.path());
      new FromFiles(new Nation(files), duckDb, turns).compare();
      new FromMemory(data, files, duckDb, turns).compare();
    }
    PeakMemory.compare(size);
  }
}
