package prongsai.importing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import prongsai.importing.internal.Nearest;
import prongsai.importing.internal.Written;
import prongsai.scoring.framework.Option;
import prongsai.scoring.framework.Scale;

/// The options of a scale by every way to write them: key, Thai label, English label.
final class Choices {
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, String> words = new LinkedHashMap<>();

  Choices(Scale scale) {
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

  /// Position of the option that a plain text means; -1 for none.
  int position(String plain) {
    Integer found = positions.get(Written.key(plain));
    return found == null ? -1 : found;
  }

  /// All options in order of the scale; where what was written is close to one, that one first.
  String shown(String written) {
    Set<String> shown = new LinkedHashSet<>();
    if (!written.isEmpty())
      for (String way : Nearest.close(written, words.keySet()))
        shown.add(words.getOrDefault(way, ""));
    shown.addAll(words.values());
    return String.join(", ", shown);
  }
}
