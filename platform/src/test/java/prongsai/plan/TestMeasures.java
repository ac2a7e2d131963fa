package prongsai.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import prongsai.scoring.framework.Code;

/// Measures like others.
public final class TestMeasures {
  private TestMeasures() {}

  /// With only a title.
  public static Measure titled(String title) {
    return new Measure(
        MeasureId.random(),
        title,
        Optional.empty(),
        new TreeMap<>(),
        List.of(),
        Optional.empty(),
        List.of(),
        "",
        "",
        Optional.empty(),
        List.of());
  }

  /// The same under another name.
  public static Measure named(Measure like, String title) {
    return with(like.id(), title, like, like.aims(), like.steps());
  }

  /// A new one with the same content.
  public static Measure another(Measure like, String title) {
    return with(MeasureId.random(), title, like, like.aims(), like.steps());
  }

  /// The same with other steps.
  public static Measure stepping(Measure like, List<Step> steps) {
    return with(like.id(), like.title(), like, like.aims(), steps);
  }

  /// The same with nothing but its title.
  public static Measure bare(Measure like) {
    Measure empty = titled(like.title());
    return with(like.id(), like.title(), empty, empty.aims(), List.of());
  }

  private static Measure with(
      MeasureId id,
      String title,
      Measure like,
      SortedMap<Code, BigDecimal> aims,
      List<Step> steps) {
    return new Measure(
        id,
        title,
        like.indicator(),
        aims,
        like.units(),
        like.contact(),
        steps,
        like.output(),
        like.target(),
        like.budget(),
        like.reporting());
  }
}
