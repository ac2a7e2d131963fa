package prongsai.disclosure.intake;

import java.util.List;
import prongsai.scoring.framework.Item;

/// What could be read of a table that was pasted.
///
/// @param proposals one for each item that was read without fault, in the order of items
/// @param faults rows that could not be taken, in their order
/// @param rows how many rows say something, without the heading
public record Pasted(List<Proposal> proposals, List<RowFault> faults, int rows) {
  public Pasted {
    proposals = List.copyOf(proposals);
    faults = List.copyOf(faults);
  }

  /// Why a row was not taken.
  ///
  /// @param row from 1, the heading counted
  public record RowFault(int row, String thai) {}

  /// Reads a table. Without a column of codes the rows are the items in their order, and a row
  /// without anything in it is an item of which nothing is said. With codes, a row without one adds
  /// its links to the item above, as merged cells do.
  ///
  /// @param items all items, in their order
  public static Pasted read(String text, List<Item> items) {
    return new PastedRows(text, items).read();
  }
}
