package prongsai.documents.pdf.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import prongsai.documents.pdf.file.Bytes;
import prongsai.documents.pdf.file.PdfFile;

/// Writes the structure of a document: its elements, and the way back from each stretch of page
/// content to its element.
final class StructureWriter {
  private final PdfFile file;
  private final List<Integer> pageNumbers;
  private final List<Canvas> pages;
  private final Map<Tag, Integer> numbers = new HashMap<>();

  StructureWriter(PdfFile file, List<Integer> pageNumbers, List<Canvas> pages) {
    this.file = file;
    this.pageNumbers = pageNumbers;
    this.pages = pages;
  }

  /// Writes everything, and gives the number of the root of the structure.
  int write(Tag document) {
    int root = file.reserve();
    int top = element(document, root);
    Bytes parents = new Bytes(1 << 14).ascii("<</Nums[");
    for (Canvas page : pages) {
      parents.integer(page.page()).octet('[');
      for (Tag tag : page.tags()) parents.reference(numbers.getOrDefault(tag, 0));
      parents.octet(']');
    }
    int parentTree = file.add(parents.ascii("]>>"));
    Bytes dictionary = new Bytes(128).ascii("<</Type/StructTreeRoot/K ").reference(top);
    dictionary.ascii("/ParentTree ").reference(parentTree);
    file.put(root, dictionary.ascii("/ParentTreeNextKey ").integer(pages.size()).ascii(">>"));
    return root;
  }

  private int element(Tag tag, int parent) {
    int number = file.reserve();
    numbers.put(tag, number);
    Bytes element = new Bytes(96).ascii("<</S/").ascii(tag.type()).ascii("/P ").reference(parent);
    if (!tag.attributes().isEmpty()) element.ascii("/A<<").ascii(tag.attributes()).ascii(">>");
    if (!tag.alternative().isEmpty()) element.ascii("/Alt").text(tag.alternative());
    if (!tag.language().isEmpty()) element.ascii("/Lang(").ascii(tag.language()).octet(')');
    kids(tag, number, element);
    file.put(number, element.ascii(">>"));
    return number;
  }

  private void kids(Tag tag, int number, Bytes element) {
    int home = firstPage(tag);
    if (home >= 0) element.ascii("/Pg ").reference(pageNumbers.get(home));
    element.ascii("/K[");
    for (Tag.Kid kid : tag.kids())
      switch (kid) {
        case Tag.Part(Tag part) -> element.reference(element(part, number));
        case Tag.Content(int page, int content) -> content(page, content, home, element);
      }
    element.octet(']');
  }

  private static int firstPage(Tag tag) {
    for (Tag.Kid kid : tag.kids()) if (kid instanceof Tag.Content(int page, int _)) return page;
    return -1;
  }

  private void content(int page, int content, int home, Bytes element) {
    if (page == home) {
      element.integer(content).octet(' ');
    } else {
      element.ascii("<</Type/MCR/Pg ").reference(pageNumbers.get(page));
      element.ascii("/MCID ").integer(content).ascii(">>");
    }
  }
}
