package prongsai.documents.pdf;

import java.util.Optional;
import prongsai.documents.pdf.page.Tag;
import prongsai.documents.pdf.text.Alignment;
import prongsai.documents.pdf.text.TextLine;

/// One line of text in a cell.
///
/// @param indent from the left of the cell's text
/// @param marker what hangs in the margin before it
/// @param endsParagraph whether it is the last of its paragraph
record CellLine(
    Tag tag,
    TextLine line,
    Alignment alignment,
    double indent,
    Optional<Marker> marker,
    boolean endsParagraph) {

  /// A marker and its element.
  record Marker(Tag tag, TextLine line) {}
}
