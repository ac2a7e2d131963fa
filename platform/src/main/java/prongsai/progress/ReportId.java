package prongsai.progress;

import java.util.UUID;

/// Names a report of progress.
public record ReportId(UUID value) {
  public static ReportId random() {
    return new ReportId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
