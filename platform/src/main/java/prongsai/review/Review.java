package prongsai.review;

import java.time.Instant;
import java.util.Optional;
import prongsai.round.RoundId;
import prongsai.round.Window;

/// The review of a round, from assigning to final marks.
///
/// @param round the round
/// @param share how many of a hundred items are marked twice
/// @param window from when until when the agency may clarify; empty while provisional marks are
///   closed to it
/// @param finalAt when the marks became final; empty before
public record Review(RoundId round, int share, Optional<Window> window, Optional<Instant> finalAt) {
  /// How far a review is.
  public enum State {
    /// Assessors mark.
    MARKING("ผู้ตรวจกำลังตรวจ"),
    /// The agency sees provisional marks and may clarify.
    CLARIFYING("เปิดให้หน่วยงานชี้แจง"),
    /// The window is over; second reviewers decide.
    DECIDING("พิจารณาคำชี้แจง"),
    /// Final marks are written.
    FINAL("ผลสุดท้าย");

    private final String thai;

    State(String thai) {
      this.thai = thai;
    }

    /// Its words on pages.
    public String thai() {
      return thai;
    }
  }

  /// How far it is at a moment.
  public State state(Instant now) {
    if (finalAt.isPresent()) return State.FINAL;
    if (window.isEmpty()) return State.MARKING;
    return now.isBefore(window.get().closes()) ? State.CLARIFYING : State.DECIDING;
  }
}
