package prongsai.scoring.framework;

/// Something that facts are taken from.
///
/// @param key short name used by [Evidence]
/// @param title what it is
/// @param kind `report`, `form`, `public-page`, `manual`, `code`, `inference` or `own`
/// @param note what to know before trusting it; empty for nothing
public record Source(String key, String title, String kind, String note) {}
