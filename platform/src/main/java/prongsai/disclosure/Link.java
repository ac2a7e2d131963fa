package prongsai.disclosure;

/// Where an item is disclosed.
///
/// @param url as given, not empty
/// @param description what stands there; may be empty
public record Link(String url, String description) {}
