package prongsai.progress;

import java.util.Locale;

/// Sizes of files as people read them.
public final class FileSizes {
  private static final long KILO = 1L << 10;
  private static final long MEGA = 1L << 20;

  private FileSizes() {}

  /// `512 ไบต์`, `17 KB`, `3.4 MB`.
  public static String thai(long bytes) {
    if (bytes < KILO) return bytes + " ไบต์";
    if (bytes < MEGA) return (bytes + KILO - 1) / KILO + " KB";
    return bytes % MEGA == 0
        ? bytes / MEGA + " MB"
        : String.format(Locale.ROOT, "%.1f MB", (double) bytes / MEGA);
  }
}
