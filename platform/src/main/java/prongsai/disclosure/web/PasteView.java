package prongsai.disclosure.web;

import java.util.Optional;
import prongsai.agency.Agency;
import prongsai.disclosure.Checklists;
import prongsai.round.Round;
import prongsai.web.FormErrors;

/// What the page on which a spreadsheet is pasted shows.
///
/// @param text what was pasted, when it was refused
/// @param closed why nothing can be written, in Thai; empty while it can
public record PasteView(
    Agency agency,
    Round round,
    String text,
    FormErrors errors,
    Said said,
    Optional<String> closed) {
  /// What came of the step before.
  ///
  /// @param done how many items were taken over; empty for no such step
  /// @param isGone whether what was pasted is not kept any more
  public record Said(Optional<Integer> done, boolean isGone) {
    /// Nothing.
    public static final Said NOTHING = new Said(Optional.empty(), false);
  }

  /// The page of the checklist, without a slash at the end.
  public String path() {
    return "/desk/rounds/" + round.id() + "/disclosure";
  }

  /// How many items there are.
  public int items() {
    return Checklists.items(round.framework()).size();
  }
}
