package prongsai.slips;

/// A link to the public survey (EIT).
///
/// @param id of the service point, or [#AGENCY]
/// @param point name of the service point; empty for the agency as a whole
/// @param typed the address as people type it
/// @param url the whole address
public record PublicLink(String id, String point, String typed, String url) {
  /// Stands for the agency as a whole.
  public static final String AGENCY = "agency";
}
