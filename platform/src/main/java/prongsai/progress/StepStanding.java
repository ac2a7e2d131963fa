package prongsai.progress;

import java.time.LocalDate;
import java.util.Optional;
import prongsai.plan.Step;

/// How a step stands on a day: what its last report says, held against its dates. The constants
/// stand in the order in which they need attention.
public enum StepStanding {
  /// Past its last day and not done.
  LATE("เกินกำหนด"),
  /// Ends within [#SOON] days and has not begun, or nothing was reported.
  AT_RISK("เสี่ยงล่าช้า"),
  UNDER_WAY("กำลังดำเนินการ"),
  NOT_STARTED("ยังไม่เริ่ม"),
  DONE("แล้วเสร็จ"),
  DROPPED("ยกเลิก");

  /// So many days before its end a step that has not begun is at risk.
  public static final int SOON = 30;

  private final String thai;

  StepStanding(String thai) {
    this.thai = thai;
  }

  /// Its name on pages and in reports.
  public String thai() {
    return thai;
  }

  /// How a step stands.
  ///
  /// @param state what the last report says; empty when there is none
  public static StepStanding of(Step step, Optional<StepState> state, LocalDate day) {
    StepState told = state.orElse(StepState.NOT_STARTED);
    return switch (told) {
      case DONE -> DONE;
      case DROPPED -> DROPPED;
      case NOT_STARTED, UNDER_WAY -> open(step, told, day);
    };
  }

  private static StepStanding open(Step step, StepState told, LocalDate day) {
    if (step.ends().filter(day::isAfter).isPresent()) return LATE;
    if (told == StepState.UNDER_WAY) return UNDER_WAY;
    return step.ends().filter(end -> !end.minusDays(SOON).isAfter(day)).isPresent()
        ? AT_RISK
        : NOT_STARTED;
  }

  /// Whether nothing more is to be done.
  public boolean isOver() {
    return this == DONE || this == DROPPED;
  }

  /// Whether somebody should look at it.
  public boolean needsAttention() {
    return this == LATE || this == AT_RISK;
  }
}
