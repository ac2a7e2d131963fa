package prongsai.scoring.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Part;

/// From which level an instrument's published figures are computed upward: the deepest at which
/// every part is known. Levels, from the top: the instrument, its indicators, sub-indicators,
/// items, sub-questions; a part without parts of its own stands for itself on every deeper level.
final class Basis {
  private Basis() {}

  /// The parts above the basis, whose scores are computed; empty when the instrument itself is the
  /// only known figure, or nothing is known.
  static Set<Part> of(Instrument instrument, Published published) {
    Set<Part> above = Set.of();
    Set<Part> candidate = new HashSet<>();
    List<Part> level = List.of(instrument);
    while (true) {
      List<Part> deeper = new ArrayList<>();
      boolean descends = false;
      for (Part part : level) {
        if (part.parts().isEmpty()) deeper.add(part);
        else {
          descends = true;
          candidate.add(part);
          deeper.addAll(part.parts());
        }
      }
      if (!descends) return above;
      if (deeper.stream().allMatch(part -> known(part, published))) above = Set.copyOf(candidate);
      level = deeper;
    }
  }

  private static boolean known(Part part, Published published) {
    if (published.declared().containsKey(part.code())) return true;
    return !part.parts().isEmpty()
        && part.parts().stream().allMatch(child -> known(child, published));
  }
}
