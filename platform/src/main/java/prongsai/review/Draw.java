package prongsai.review;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Draws which items are marked twice. The lot of a task follows from a secret key, the task and
/// the approved checklist alone: nobody can choose it or draw again, and the same draw can be
/// repeated.
public final class Draw {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int ALL = 100;
  private final SecretKeySpec key;

  /// Draws with a secret key.
  public Draw(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /// The share of some tasks, rounded half up, that have the lowest lots.
  ///
  /// @param share in percent, 0 to 100
  public Set<Task> of(List<Task> tasks, int share) {
    if (share < 0 || share > ALL) throw new IllegalArgumentException("share: " + share);
    long wanted = (2L * tasks.size() * share + ALL) / (2L * ALL);
    return tasks.stream()
        .sorted(Comparator.comparing(this::lot))
        .limit(wanted)
        .collect(Collectors.toSet());
  }

  private String lot(Task task) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      String named = task.round() + " " + task.item() + " " + task.checklist();
      return HexFormat.of().formatHex(mac.doFinal(named.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing); // every JDK has it
    }
  }
}
