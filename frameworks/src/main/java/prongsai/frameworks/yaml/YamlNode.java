package prongsai.frameworks.yaml;

import java.util.List;

/// A node of a YAML text.
public sealed interface YamlNode {
  /// Where the node starts.
  Place place();

  /// Fields by name, in the order of the text; a name that stands twice is in it twice.
  record Mapping(Place place, List<Entry> entries) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /// One field of a mapping.
  record Entry(Scalar name, YamlNode value) {}

  /// A list.
  record Sequence(Place place, List<YamlNode> elements) implements YamlNode {
    public Sequence {
      elements = List.copyOf(elements);
    }
  }

  /// A single value as written. `quoted` values are texts whatever they look like; `lines` counts
  /// the lines that the value takes in the file.
  record Scalar(Place place, String text, boolean quoted, int lines) implements YamlNode {
    /// The type that the value has by the YAML 1.2 core schema.
    public ScalarType type() {
      return quoted ? ScalarType.TEXT : ScalarType.ofPlain(text);
    }
  }
}
