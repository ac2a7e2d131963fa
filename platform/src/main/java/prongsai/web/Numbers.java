package prongsai.web;

import java.util.Locale;

/// Numbers as pages show them.
public final class Numbers {
  private Numbers() {}

  /// `8,303`.
  public static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
