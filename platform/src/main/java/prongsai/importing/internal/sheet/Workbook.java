package prongsai.importing.internal.sheet;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/// A workbook (XLSX) opened for reading its sheets as streams. Nothing of it is run, and nothing
/// outside of it is looked up.
final class Workbook implements AutoCloseable {
  /// A part may unpack to so many bytes.
  static final long LARGEST_PART = 1L << 30;

  private final OPCPackage pack;
  private final XSSFReader reader;
  private final List<String> sheets = new ArrayList<>();
  private final List<String> strings;
  private final List<CellFormat> formats;

  Workbook(File file) throws IOException, OpenXML4JException, SAXException {
    this.pack = OPCPackage.open(file, PackageAccess.READ);
    try {
      this.reader = new XSSFReader(pack);
      this.strings = readStrings();
      this.formats = readFormats();
      XSSFReader.SheetIterator all = iterator();
      while (all.hasNext()) {
        all.next().close();
        sheets.add(all.getSheetName());
      }
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
      pack.revert();
      throw e;
    }
  }

  private XSSFReader.SheetIterator iterator() throws IOException, OpenXML4JException {
    return (XSSFReader.SheetIterator) reader.getSheetsData();
  }

  private List<String> readStrings() throws IOException, OpenXML4JException, SAXException {
    StringsReader handler = new StringsReader();
    try (InputStream in = reader.getSharedStringsData()) {
      if (in != null) parse(in, handler);
    }
    return handler.strings();
  }

  private List<CellFormat> readFormats() throws IOException, OpenXML4JException, SAXException {
    FormatsReader handler = new FormatsReader();
    try (InputStream in = reader.getStylesData()) {
      if (in != null) parse(in, handler);
    }
    return handler.formats();
  }

  /// Names of the sheets in order.
  List<String> sheets() {
    return List.copyOf(sheets);
  }

  /// Hands the rows of a sheet on, until no more are wanted.
  void read(int sheet, SheetReader.Rows rows) throws IOException, OpenXML4JException, SAXException {
    XSSFReader.SheetIterator all = iterator();
    for (int i = 0; i < sheet; i++) all.next().close();
    try (InputStream in = all.next()) {
      parse(in, new SheetReader(strings, formats, rows));
    } catch (SheetReader.Enough _) {
      return;
    }
  }

  private static void parse(InputStream in, DefaultHandler handler)
      throws IOException, SAXException {
    try {
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      xml.setContentHandler(handler);
      xml.setErrorHandler(handler);
      xml.parse(new InputSource(new Limited(in, LARGEST_PART)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    pack.revert();
  }
}
