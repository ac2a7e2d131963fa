package prongsai.plan;

import java.util.UUID;

/// Names a step for good, so that reports of progress keep to it through new editions of the plan.
public record StepId(UUID value) {
  public static StepId random() {
    return new StepId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
