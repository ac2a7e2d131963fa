package prongsai.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prongsai.importing.internal.Nearest;
import prongsai.importing.internal.Written;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Scale;

/// The options of a scale by every way to write them: key, Thai label, English label.
final class Choices {
  private final Scale scale;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();

  Choices(Scale scale) {
    this.scale = scale;
    List<Option> options = scale.options();
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      String shown = option.key() + " (" + option.label().th() + ")";
      for (String way : List.of(option.key(), option.label().th(), option.label().en()))
        if (!way.isBlank()) {
          positions.putIfAbsent(Written.key(way), i);
          words.putIfAbsent(way, shown);
        }
    }
  }

  Scale scale() {
    return scale;
  }

  /// Position of the option that a plain text means; -1 for none.
  int position(String plain) {
    Integer found = positions.get(Written.key(plain));
    return found == null ? -1 : found;
  }

  /// All options, the one nearest to what was written first.
  String shown(String written) {
    List<String> ordered = new ArrayList<>();
    for (String way : Nearest.to(written, words.keySet(), words.size())) {
      String shown = words.getOrDefault(way, way);
      if (!ordered.contains(shown)) ordered.add(shown);
    }
    return String.join(", ", ordered);
  }
}
