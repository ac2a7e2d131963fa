package prongsai.participation.web;

import java.util.List;
import java.util.Optional;
import prongsai.agency.Agency;
import prongsai.participation.Oddities;
import prongsai.participation.OddityWords;
import prongsai.response.Anomaly;
import prongsai.round.Round;
import prongsai.round.RoundState;
import prongsai.round.SetAside;

/// What the page of odd answers shows.
///
/// @param oddities empty while the round takes answers
/// @param decision what was decided; empty while nobody has
/// @param mayDecide whether this person may decide, now
public record AnomaliesView(
    Agency agency,
    Round round,
    Optional<Oddities> oddities,
    Optional<SetAside.Decision> decision,
    SetAsideForm form,
    boolean mayDecide) {

  /// Where the page of the round is.
  public String path() {
    return "/desk/rounds/" + round.id();
  }

  /// The kinds that may be set aside.
  public List<Anomaly> kinds() {
    return List.of(Anomaly.values());
  }

  /// The kinds that were decided on, in words.
  public String decided() {
    return decision
        .map(found -> OddityWords.names(Anomaly.of(found.kinds())))
        .orElse("ยังไม่ได้ตัดสิน คำตอบทุกชุดนับรวม");
  }

  /// Whether the result stands, so that nothing can be decided any more.
  public boolean isFrozen() {
    return round.state() == RoundState.FROZEN;
  }
}
