package prongsai.frameworks.reading;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import prongsai.frameworks.yaml.Faults;
import prongsai.frameworks.yaml.Fields;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Comparability;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Rules;

/// Reads a whole framework file: its parts one after the other, then what must hold between them.
public final class FrameworkFile {
  private final Fields root;
  private final Faults faults;
  private final Fields named;
  private final Sources sources;
  private final Grades top;
  private final Codes codes = new Codes();

  private FrameworkFile(Fields root) {
    this.root = root;
    this.faults = root.faults();
    this.named = root.fields("framework");
    this.sources = new Sources(root.fields("sources"));
    this.top = Grades.top(sources);
  }

  /// The framework, if nothing is wrong with it.
  ///
  /// @param sha256 of the bytes of the file
  public static Optional<Framework> read(Fields root, String sha256) {
    return root.isPresent() ? new FrameworkFile(root).read(sha256) : Optional.empty();
  }

  private Optional<Framework> read(String sha256) {
    Grades grades = top.beneath(named);
    Identity identity = Identity.read(named, grades);
    RulesReader rulesReader = new RulesReader(root.fields("rules"), sources);
    Ratio passMark = rulesReader.passMark();
    Levels levels = Levels.read(root.fields("levels"), passMark, grades);
    Rules rules = rulesReader.read(passMark, levels.evidence());
    List<Fields> earlierYears = root.list("comparable", 0);
    Scales scales = new Scales(root.fields("scales"), grades);
    InstrumentReader reader = new InstrumentReader(identity.complete(), codes, scales);
    List<Instrument> instruments = instruments(reader, grades);
    if (root.has("instruments")) rulesReader.checkSamples(reader.surveys());
    ComparabilityReader earlier = new ComparabilityReader(identity.year(), codes, sources);
    List<Comparability> comparable = earlierYears.stream().map(earlier::read).toList();
    root.close();
    if (isWhole()) reportUnused(scales);
    return faults.since(
        0, () -> identity.framework(sha256, rules, levels, instruments, comparable, sources));
  }

  /// Whether every part is there, so that what no part uses is of no use.
  private boolean isWhole() {
    return Stream.of("framework", "rules", "levels", "comparable", "scales", "instruments")
        .allMatch(root::has);
  }

  private void reportUnused(Scales scales) {
    scales.close(faults);
    sources.close(faults);
    top.close(faults);
  }

  private List<Instrument> instruments(InstrumentReader reader, Grades grades) {
    List<Instrument> instruments = new ArrayList<>();
    List<Fields> all = root.list("instruments", 1);
    for (Fields fields : all) reader.read(fields, grades).ifPresent(instruments::add);
    if (!all.isEmpty() && reader.weights().size() == all.size()) checkWeights(reader.weights());
    return instruments;
  }

  private void checkWeights(Map<Code, Ratio> weights) {
    Ratio sum = weights.values().stream().reduce(Ratio.ZERO, Ratio::plus);
    if (sum.equals(Ratio.HUNDRED)) return;
    List<String> each = new ArrayList<>();
    weights.forEach((code, weight) -> each.add(code + " " + shown(weight)));
    faults.add(
        "framework/weights-not-100",
        root.placeOf("instruments"),
        "sum",
        shown(sum),
        "each",
        String.join(", ", each));
  }

  private static String shown(Ratio weight) {
    return weight.toDecimal(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
