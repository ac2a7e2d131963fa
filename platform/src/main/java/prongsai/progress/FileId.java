package prongsai.progress;

import java.util.UUID;

/// Names a file of evidence.
public record FileId(UUID value) {
  public static FileId random() {
    return new FileId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
