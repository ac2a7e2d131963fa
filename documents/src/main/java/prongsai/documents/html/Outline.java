package prongsai.documents.html;

import java.util.ArrayList;
import java.util.List;
import prongsai.documents.model.Block;
import prongsai.documents.model.Document;
import prongsai.documents.model.Heading;
import prongsai.documents.model.Section;

/// The headings of a document with their anchors and their levels in the page, where no level is
/// left out on the way down and the title of the page is the only first one.
final class Outline {

  /// A heading in the page.
  ///
  /// @param level 2–4: one below that of the document
  record Entry(Heading heading, String anchor, int level) {
    String tag() {
      return "h" + level;
    }
  }

  private final List<Entry> entries = new ArrayList<>();

  Outline(Document document) {
    int above = 1;
    for (Section section : document.sections())
      for (Block block : section.blocks())
        if (block instanceof Heading heading) {
          int level = Math.min(heading.level() + 1, above + 1);
          entries.add(new Entry(heading, "h" + (entries.size() + 1), level));
          above = level;
        }
  }

  /// All headings in reading order.
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /// The headings of the two upper levels, for the table of contents.
  List<Entry> upper() {
    return entries.stream().filter(entry -> entry.level() <= 3).toList();
  }
}
