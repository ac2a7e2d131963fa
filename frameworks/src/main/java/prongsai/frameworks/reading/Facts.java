package prongsai.frameworks.reading;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The facts that a kind of node can state, and which of them one node does state.
record Facts(SequencedMap<String, Boolean> stated) {

  /// Facts that every node of the kind states.
  static Facts always(String... names) {
    SequencedMap<String, Boolean> stated = new LinkedHashMap<>();
    for (String name : names) stated.put(name, true);
    return new Facts(stated);
  }

  /// One more fact, which this node states or not.
  Facts where(String name, boolean states) {
    SequencedMap<String, Boolean> more = new LinkedHashMap<>(stated);
    more.put(name, states);
    return new Facts(more);
  }
}
