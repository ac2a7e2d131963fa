package prongsai.frameworks.yaml;

/// Why a text is not YAML as understood here, and where.
public record YamlFault(Kind kind, Place place, String detail) {
  /// The ways to fail.
  public enum Kind {
    /// Not YAML at all: a bracket is missing, the indentation is wrong, a character is not allowed.
    SYNTAX,
    /// Anchors, aliases, tags, merge keys or a second document: not used here.
    NOT_USED_HERE,
    /// The name of a field is not a single value.
    NAME,
    /// More characters or levels than any framework needs.
    TOO_LARGE,
    /// Nothing in it.
    EMPTY
  }
}
