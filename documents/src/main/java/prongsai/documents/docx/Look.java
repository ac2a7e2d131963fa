package prongsai.documents.docx;

import java.math.BigInteger;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/// The styles of the document, as a word processor lists them; every one states its size, weight
/// and colour, so that changing a style changes the document.
enum Look {
  NORMAL("Normal", "Normal", 16, false),
  TITLE("Title", "Title", 26, true),
  SUBTITLE("Subtitle", "Subtitle", 22, true),
  AGENCY("Agency", "Agency", 22, true),
  ADDRESS("Address", "Address", 18, false),
  HEADING_1("Heading1", "heading 1", 20, true),
  HEADING_2("Heading2", "heading 2", 18, true),
  HEADING_3("Heading3", "heading 3", 16, true),
  BODY("BodyText", "Body Text", 16, false),
  CENTERED("Centered", "Centered", 16, false),
  RESULT("Result", "Result", 18, true),
  NOTE("Note", "Note", 13, false),
  CAPTION("Caption", "caption", 15, true),
  LIST("ListParagraph", "List Paragraph", 16, false),
  CELL("TableText", "Table Text", 14, false),
  CELL_HEADING("TableHeading", "Table Heading", 14, true),
  CELL_STRONG("TableStrong", "Table Strong", 14, true),
  FIGURE_LABEL("FigureLabel", "Figure Label", 14, false),
  FIGURE_VALUE("FigureValue", "Figure Value", 30, true),
  FIGURE_NOTE("FigureNote", "Figure Note", 14, false),
  CHART("Chart", "Chart", 16, false),
  GAP("Gap", "Gap", 6, false),
  HEADER("Header", "header", 16, false),
  PROVENANCE("Provenance", "Provenance", 11, false);

  private static final String MUTED = "4A5963";

  private final String id;
  private final String title;
  private final int size;
  private final boolean bold;

  Look(String id, String title, int size, boolean bold) {
    this.id = id;
    this.title = title;
    this.size = size;
    this.bold = bold;
  }

  String id() {
    return id;
  }

  String title() {
    return title;
  }

  /// Size in points.
  int size() {
    return size;
  }

  boolean bold() {
    return bold;
  }

  /// Size in half points, as the format counts.
  BigInteger halfPoints() {
    return BigInteger.valueOf(2L * size);
  }

  Optional<String> color() {
    return switch (this) {
      case ADDRESS, NOTE, FIGURE_LABEL, PROVENANCE -> Optional.of(MUTED);
      case SUBTITLE, RESULT -> Optional.of(Styles.ACCENT);
      default -> Optional.empty();
    };
  }

  /// Where the lines stand; left when nothing is said.
  Optional<STJc.Enum> alignment() {
    return switch (this) {
      case TITLE, SUBTITLE, AGENCY, ADDRESS -> Optional.of(STJc.CENTER);
      case HEADING_1, CENTERED, RESULT, CELL_HEADING -> Optional.of(STJc.CENTER);
      case FIGURE_LABEL, FIGURE_VALUE, FIGURE_NOTE, CHART, HEADER -> Optional.of(STJc.CENTER);
      case BODY -> Optional.of(STJc.THAI_DISTRIBUTE);
      default -> Optional.empty();
    };
  }

  /// Whether it stays on the page of what follows.
  boolean leads() {
    return switch (this) {
      case HEADING_1, HEADING_2, HEADING_3, CAPTION, CELL_HEADING -> true;
      default -> false;
    };
  }

  /// Space before and after in twentieths of a point.
  int before() {
    return switch (this) {
      case SUBTITLE -> 360;
      case HEADING_2, RESULT -> 240;
      case HEADING_3, CAPTION, PROVENANCE -> 160;
      case BODY, NOTE, CHART -> 60;
      default -> 0;
    };
  }

  int after() {
    return switch (this) {
      case HEADING_1, RESULT -> 160;
      case TITLE -> 40;
      case HEADING_2, BODY, LIST, CAPTION, CENTERED -> 60;
      default -> 0;
    };
  }

  /// Outline level from 1; 0 for none.
  int outline() {
    return switch (this) {
      case HEADING_1 -> 1;
      case HEADING_2 -> 2;
      case HEADING_3 -> 3;
      default -> 0;
    };
  }
}
