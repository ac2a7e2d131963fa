package prongsai.frameworks.yaml;

/// Where something starts in a text: line and column, both counted from 1.
public record Place(int line, int column) {
  /// The beginning of the text, for faults of the text as a whole.
  public static final Place START = new Place(1, 1);
}
