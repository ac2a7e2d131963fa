package prongsai.documents.model;

import java.util.List;

/// Blocks that share a page orientation; starts on a new page.
///
/// @param orientation of its A4 pages
/// @param extent where it is shown
/// @param blocks in reading order, at least one
public record Section(Orientation orientation, Extent extent, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) throw new IllegalArgumentException("a section needs a block");
  }

  /// How its A4 pages lie.
  public enum Orientation {
    PORTRAIT,
    LANDSCAPE
  }

  /// Where a section is shown: `EVERYWHERE`, or only where long tables are no burden (`DATA`: HTML,
  /// folded, and XLSX), such as the derivation down to the counts of answers.
  public enum Extent {
    EVERYWHERE,
    DATA
  }

  public static Section portrait(List<Block> blocks) {
    return new Section(Orientation.PORTRAIT, Extent.EVERYWHERE, blocks);
  }

  public static Section landscape(List<Block> blocks) {
    return new Section(Orientation.LANDSCAPE, Extent.EVERYWHERE, blocks);
  }

  public static Section data(List<Block> blocks) {
    return new Section(Orientation.LANDSCAPE, Extent.DATA, blocks);
  }
}
