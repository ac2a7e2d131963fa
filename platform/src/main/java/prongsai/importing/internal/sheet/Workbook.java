package prongsai.importing.internal.sheet;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// A workbook (XLSX) opened for reading its sheets as streams. Nothing of it is run, and nothing
/// outside of it is looked up. Only the texts that cells share are held in memory, up to a limit.
final class Workbook implements AutoCloseable {
  /// A part may unpack to so many bytes.
  static final long LARGEST_PART = 1L << 30;

  private final ZipFile zip;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<String> strings;
  private final List<CellFormat> formats;

  private record Sheet(String name, String entry) {}

  Workbook(File file) throws IOException, SAXException {
    this.zip = new ZipFile(file);
    try {
      String main =
          relations("").byKind("officeDocument").map(Relations.Relation::entry).orElse("");
      Relations relations = relations(main);
      SheetList list = new SheetList();
      read(main, list);
      for (SheetList.Named sheet : list.sheets())
        relations
            .byId(sheet.relation())
            .filter(one -> one.kind().equals("worksheet"))
            .ifPresent(one -> sheets.add(new Sheet(sheet.name(), one.entry())));
      this.strings = strings(relations.byKind("sharedStrings"));
      this.formats = formats(relations.byKind("styles"));
    } catch (IOException | SAXException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private Relations relations(String entry) throws IOException, SAXException {
    Relations relations = new Relations(entry);
    read(Relations.of(entry), relations);
    return relations;
  }

  private List<String> strings(Optional<Relations.Relation> relation)
      throws IOException, SAXException {
    StringsReader handler = new StringsReader();
    if (relation.isPresent()) read(relation.get().entry(), handler);
    return handler.strings();
  }

  private List<CellFormat> formats(Optional<Relations.Relation> relation)
      throws IOException, SAXException {
    FormatsReader handler = new FormatsReader();
    if (relation.isPresent()) read(relation.get().entry(), handler);
    return handler.formats();
  }

  /// Names of the sheets in order.
  List<String> sheets() {
    return sheets.stream().map(Sheet::name).toList();
  }

  /// Hands the rows of a sheet on, until no more are wanted.
  void read(int sheet, SheetReader.Rows rows) throws IOException, SAXException {
    try {
      read(sheets.get(sheet).entry(), new SheetReader(strings, formats, rows));
    } catch (SheetReader.Enough _) {
      return;
    }
  }

  /// Reads a part, no further than its entry says it goes.
  private void read(String name, DefaultHandler handler) throws IOException, SAXException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) throw new IOException("no part " + name);
    long size = entry.getSize() < 0 ? LARGEST_PART : Math.min(LARGEST_PART, entry.getSize());
    try (InputStream in = new Limited(zip.getInputStream(entry), size)) {
      Xml.read(in, handler);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
