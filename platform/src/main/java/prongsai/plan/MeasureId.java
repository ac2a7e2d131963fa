package prongsai.plan;

import java.util.UUID;

/// Names a measure for good, whatever becomes of its words.
public record MeasureId(UUID value) {
  public static MeasureId random() {
    return new MeasureId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
