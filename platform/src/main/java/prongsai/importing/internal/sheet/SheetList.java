package prongsai.importing.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Reads the names of the sheets of a workbook, in order.
final class SheetList extends DefaultHandler {
  private final List<Named> sheets = new ArrayList<>();

  /// A sheet by name, with the relation that leads to its part.
  record Named(String name, String relation) {}

  List<Named> sheets() {
    return sheets;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    if (!local.equals("sheet")) return;
    String title = attributes.getValue("name");
    for (int i = 0; i < attributes.getLength(); i++)
      if (attributes.getLocalName(i).equals("id") && title != null)
        sheets.add(new Named(title, attributes.getValue(i)));
  }
}
