package prongsai.importing;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/// Random cases from fixed seeds; a failure names the seed that shows it.
final class Samples {
  private Samples() {}

  static void each(int count, Consumer<SplittableRandom> property) {
    for (int seed = 0; seed < count; seed++)
      try {
        property.accept(new SplittableRandom(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed, e);
      }
  }
}
