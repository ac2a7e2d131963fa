package prongsai.scoring.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.scoring.Ratio;

/// The parts of a framework laid out: found by code, with their parent and their share of the
/// total.
///
/// Shares follow from the structure (rule R7): in FY2565 a missed item of 10.2 costs 5.00 points of
/// the total, one of 9.1 costs 0.44.
public final class Outline {
  private final Framework framework;
  private final Map<Code, Part> parts = new LinkedHashMap<>();
  private final Map<Code, Part> parents = new HashMap<>();
  private final Map<Code, Ratio> shares = new HashMap<>();

  private Outline(Framework framework) {
    this.framework = framework;
    lay(framework, Ratio.ONE);
  }

  public static Outline of(Framework framework) {
    return new Outline(framework);
  }

  private void lay(Part part, Ratio share) {
    if (parts.put(part.code(), part) != null)
      throw new IllegalArgumentException("code twice in a framework: " + part.code());
    shares.put(part.code(), share);
    for (Part child : part.parts()) {
      parents.put(child.code(), part);
      lay(child, share.times(shareWithin(part, child)));
    }
  }

  private static Ratio shareWithin(Part whole, Part part) {
    return part instanceof Instrument instrument
        ? instrument.weight().dividedBy(Ratio.HUNDRED)
        : Ratio.of(1, whole.parts().size());
  }

  public Framework framework() {
    return framework;
  }

  /// Every part from the whole down, in order of the framework.
  public List<Part> parts() {
    return List.copyOf(parts.values());
  }

  public Optional<Part> find(Code code) {
    return Optional.ofNullable(parts.get(code));
  }

  public Optional<Part> parent(Code code) {
    return Optional.ofNullable(parents.get(code));
  }

  /// Points of the total that one point of this part is worth (0–1, exact).
  ///
  /// @throws IllegalArgumentException when the framework has no such part
  public Ratio share(Code code) {
    Ratio share = shares.get(code);
    if (share == null) throw new IllegalArgumentException("no such part: " + code);
    return share;
  }

  /// The part and everything above it, nearest first, the whole last.
  public List<Part> upwards(Code code) {
    List<Part> path = new ArrayList<>();
    for (Part part = parts.get(code); part != null; part = parents.get(part.code())) path.add(part);
    return path;
  }

  /// The indicator a part belongs to (an indicator belongs to itself).
  public Optional<Indicator> indicatorOf(Code code) {
    return upwards(code).stream()
        .filter(Indicator.class::isInstance)
        .map(Indicator.class::cast)
        .findFirst();
  }

  /// The instrument a part belongs to.
  public Optional<Instrument> instrumentOf(Code code) {
    return upwards(code).stream()
        .filter(Instrument.class::isInstance)
        .map(Instrument.class::cast)
        .findFirst();
  }
}
