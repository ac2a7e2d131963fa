package prongsai.documents.pdf.page;

import java.util.Optional;

/// A block in the column of text. It is made of slices, such as lines, between which a page may
/// end.
public interface Flow {
  /// No page ends here.
  int FORBIDDEN = Integer.MAX_VALUE;

  /// How many slices, at least one.
  int slices();

  /// Height of some of its slices when they stand together on a page, in points.
  double height(int from, int to);

  /// How unwelcome the end of a page is after a slice that is not the last: [#FORBIDDEN], or the
  /// share of an empty page, in percent, that is worth as much.
  int breakAfter(int slice);

  /// Draws some of its slices.
  ///
  /// @param top where they begin, from the top of the page
  void draw(Canvas on, double top, int from, int to);

  /// What is drawn above it again when a page begins with it or inside it: a table's header.
  default Optional<Flow> carried() {
    return Optional.empty();
  }
}
