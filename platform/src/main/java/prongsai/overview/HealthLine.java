package prongsai.overview;

/// One thing that tells how far the data behind a result can be relied on.
///
/// @param what is looked at
/// @param found what was found, in words and figures
/// @param sign whether somebody should look at it
/// @param page below the page of the round, where the figure comes from
public record HealthLine(String what, String found, Sign sign, String page) {

  /// Whether somebody should look at it.
  public enum Sign {
    GOOD("ปกติ"),
    CAUTION("ควรทราบ"),
    BAD("ต้องแก้ไข");

    private final String thai;

    Sign(String thai) {
      this.thai = thai;
    }

    /// Its name on pages.
    public String thai() {
      return thai;
    }

    /// Its name in the style sheet.
    public String style() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
