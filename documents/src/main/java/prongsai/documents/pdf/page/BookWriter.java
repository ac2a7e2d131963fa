package prongsai.documents.pdf.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Metadata;
import prongsai.documents.pdf.file.Bytes;
import prongsai.documents.pdf.file.PdfFile;
import prongsai.documents.pdf.text.EmbeddedFonts;

/// Writes a finished book as a PDF file that conforms to PDF/A-2a and PDF/UA-1.
final class BookWriter {
  private final List<Canvas> pages;
  private final Tag root;
  private final Bookmarks bookmarks;
  private final EmbeddedFonts fonts;
  private final Metadata metadata;
  private final Digits digits;
  private final PdfFile file = new PdfFile();
  private final List<Integer> pageNumbers = new ArrayList<>();

  BookWriter(
      List<Canvas> pages,
      Tag root,
      Bookmarks bookmarks,
      EmbeddedFonts fonts,
      Metadata metadata,
      Digits digits) {
    this.pages = List.copyOf(pages);
    this.root = root;
    this.bookmarks = bookmarks;
    this.fonts = fonts;
    this.metadata = metadata;
    this.digits = digits;
  }

  void write(OutputStream to) throws IOException {
    int pageTree = pages();
    int structure = new StructureWriter(file, pageNumbers, pages).write(root);
    Xmp xmp = new Xmp(metadata, digits);
    int description = file.reserve();
    file.putRaw(description, "/Type/Metadata/Subtype/XML", xmp.packet());
    Bytes catalog = new Bytes(512).ascii("<</Type/Catalog/Lang(th-TH)/Pages ").reference(pageTree);
    catalog.ascii("/StructTreeRoot ").reference(structure).ascii("/MarkInfo<</Marked true>>");
    if (!bookmarks.top().isEmpty()) outline(catalog);
    catalog.ascii("/ViewerPreferences<</DisplayDocTitle true>>");
    catalog.ascii("/Metadata ").reference(description);
    catalog.ascii("/OutputIntents[").reference(ColorProfile.outputIntent(file)).ascii("]>>");
    file.finish(file.add(catalog), file.add(xmp.information()), to);
  }

  private void outline(Bytes catalog) {
    int outline = new OutlineWriter(file, pageNumbers).write(bookmarks);
    catalog.ascii("/Outlines ").reference(outline).ascii("/PageMode/UseOutlines");
  }

  private int pages() {
    int tree = file.reserve();
    for (int i = 0; i < pages.size(); i++) pageNumbers.add(file.reserve());
    List<Integer> contents = new ArrayList<>();
    for (Canvas page : pages) contents.add(page.write(file));
    int resources = file.add(fonts.write(file));
    Bytes kids = new Bytes(512).ascii("<</Type/Pages/Count ").integer(pages.size()).ascii("/Kids[");
    for (int i = 0; i < pages.size(); i++) {
      kids.reference(pageNumbers.get(i));
      page(i, tree, resources, contents.get(i));
    }
    file.put(tree, kids.ascii("]>>"));
    return tree;
  }

  private void page(int index, int tree, int resources, int content) {
    Sheet sheet = pages.get(index).sheet();
    Bytes page = new Bytes(160).ascii("<</Type/Page/Parent ").reference(tree);
    page.ascii("/MediaBox[0 0 ").number(sheet.width()).number(sheet.height()).ascii("]/Resources ");
    page.reference(resources).ascii("/Contents ").reference(content);
    page.ascii("/StructParents ").integer(index).ascii("/Tabs/S>>");
    file.put(pageNumbers.get(index), page);
  }
}
