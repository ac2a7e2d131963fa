package prongsai.disclosure.web;

import java.util.List;
import java.util.Optional;
import prongsai.agency.Agency;
import prongsai.disclosure.intake.Comparison;
import prongsai.disclosure.intake.LastYear;
import prongsai.disclosure.intake.Pasted;
import prongsai.disclosure.intake.Seen;
import prongsai.disclosure.intake.Taking;
import prongsai.round.Round;
import prongsai.scoring.framework.Code;

/// What pages show on which answers for many items are compared and taken over.
///
/// @param comparisons of all items that something is proposed for
/// @param faults rows that could not be taken
/// @param source the checklist of the year before; empty for what was pasted
/// @param outcome what came of taking over, when not all was; empty before
/// @param closed why nothing can be written, in Thai; empty while it can
public record IntakeView(
    Agency agency,
    Round round,
    List<Comparison> comparisons,
    List<Pasted.RowFault> faults,
    Optional<LastYear.Source> source,
    Optional<Taking.Taken> outcome,
    Optional<String> closed) {
  /// The page of the checklist, without a slash at the end.
  public String path() {
    return "/desk/rounds/" + round.id() + "/disclosure";
  }

  /// Those that would be another.
  public List<Comparison> different() {
    return comparisons.stream().filter(one -> !one.isSame()).toList();
  }

  /// How many stand so already.
  public int same() {
    return comparisons.size() - different().size();
  }

  /// How many would only fill what is empty.
  public long filling() {
    return different().stream().filter(Comparison::onlyFills).count();
  }

  /// Whether somebody else wrote of an item while it was being looked at.
  public boolean isConflict(Code item) {
    return outcome.map(one -> one.conflicts().contains(item)).orElse(false);
  }

  /// The versions that the page shows.
  public String seen() {
    return Seen.of(comparisons).toString();
  }
}
