package prongsai.documents.pdf.page;

import java.util.ArrayList;
import java.util.List;

/// The headings as readers' programs list them beside the pages.
public final class Bookmarks {

  /// A bookmark and those under it.
  static final class Entry {
    final int level;
    final String title;
    final int page;
    final double height;
    final List<Entry> under = new ArrayList<>();

    /// @param height where it stands, from the bottom of the page
    Entry(int level, String title, int page, double height) {
      this.level = level;
      this.title = title;
      this.page = page;
      this.height = height;
    }
  }

  private final Entry all = new Entry(0, "", 0, 0);

  /// Adds a heading; it goes under the last one of a higher rank.
  ///
  /// @param top where it stands, from the top of the page
  public void add(int level, String title, Canvas page, double top) {
    Entry parent = all;
    while (!parent.under.isEmpty() && parent.under.getLast().level < level)
      parent = parent.under.getLast();
    parent.under.add(new Entry(level, title, page.page(), page.sheet().height() - top));
  }

  List<Entry> top() {
    return List.copyOf(all.under);
  }
}
