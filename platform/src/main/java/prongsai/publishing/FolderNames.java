package prongsai.publishing;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Folder names out of agency names: legible, safe on every system, and never the same twice.
public final class FolderNames {
  private static final int MOST_BYTES = 180;
  private final Set<String> given = new HashSet<>();

  /// A name that has not been given before.
  public String of(String agency) {
    String name = safe(agency);
    String candidate = name;
    for (int i = 2; !given.add(candidate.toLowerCase(Locale.ROOT)); i++)
      candidate = name + " (" + i + ")";
    return candidate;
  }

  private static String safe(String agency) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < agency.length(); i++) {
      char c = agency.charAt(i);
      name.append(Character.isISOControl(c) || "/\\:*?\"<>|".indexOf(c) >= 0 ? '_' : c);
    }
    String stripped = name.toString().strip().replaceAll("^\\.+|[. ]+$", "_");
    if (stripped.isEmpty()) return "agency";
    while (stripped.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)
      stripped = stripped.substring(0, stripped.length() - 1);
    return stripped;
  }
}
