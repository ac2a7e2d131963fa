package prongsai.documents.pdf.page;

import java.util.List;
import prongsai.documents.pdf.file.Bytes;
import prongsai.documents.pdf.file.PdfFile;

/// Writes the bookmarks.
final class OutlineWriter {
  private final PdfFile file;
  private final List<Integer> pageNumbers;

  OutlineWriter(PdfFile file, List<Integer> pageNumbers) {
    this.file = file;
    this.pageNumbers = pageNumbers;
  }

  /// Writes everything, and gives the number of the root of the outline.
  int write(Bookmarks bookmarks) {
    int root = file.reserve();
    Bytes dictionary = new Bytes(64).ascii("<</Type/Outlines");
    file.put(root, under(bookmarks.top(), root, dictionary).ascii(">>"));
    return root;
  }

  /// Writes entries of one parent, and their place into the parent's own dictionary.
  private Bytes under(List<Bookmarks.Entry> entries, int parent, Bytes dictionary) {
    if (entries.isEmpty()) return dictionary;
    List<Integer> numbers = entries.stream().map(_ -> file.reserve()).toList();
    for (int i = 0; i < entries.size(); i++) {
      Bytes entry = entry(entries.get(i), parent);
      if (i > 0) entry.ascii("/Prev ").reference(numbers.get(i - 1));
      if (i < numbers.size() - 1) entry.ascii("/Next ").reference(numbers.get(i + 1));
      file.put(numbers.get(i), under(entries.get(i).under, numbers.get(i), entry).ascii(">>"));
    }
    dictionary.ascii("/First ").reference(numbers.getFirst());
    dictionary.ascii("/Last ").reference(numbers.getLast());
    return dictionary.ascii("/Count ").integer(entries.size());
  }

  private Bytes entry(Bookmarks.Entry of, int parent) {
    Bytes entry = new Bytes(256).ascii("<</Title").text(of.title).ascii("/Parent ");
    entry.reference(parent).ascii("/Dest[").reference(pageNumbers.get(of.page));
    return entry.ascii("/XYZ 0 ").number(of.height).ascii("null]");
  }
}
