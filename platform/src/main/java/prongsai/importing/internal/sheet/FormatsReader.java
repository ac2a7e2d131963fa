package prongsai.importing.internal.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Reads how the cells of a workbook show numbers, from its styles.
final class FormatsReader extends DefaultHandler {
  private static final int MOST = 100_000;

  private final Map<Integer, String> codes = new HashMap<>();
  private final List<CellFormat> formats = new ArrayList<>();
  private boolean inCells;

  /// Formats by the style number that cells carry.
  List<CellFormat> formats() {
    return formats;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    switch (local) {
      case "numFmt" ->
          Optional.ofNullable(attributes.getValue("formatCode"))
              .ifPresent(code -> codes.put(id(attributes), code));
      case "cellXfs" -> inCells = true;
      case "xf" -> {
        if (inCells && formats.size() < MOST) formats.add(format(id(attributes)));
      }
      default -> {}
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    if (local.equals("cellXfs")) inCells = false;
  }

  private CellFormat format(int id) {
    String code = codes.get(id);
    return code == null ? CellFormat.builtIn(id) : CellFormat.of(code);
  }

  private static int id(Attributes attributes) {
    String id = attributes.getValue("numFmtId");
    return id != null && id.matches("[0-9]{1,6}") ? Integer.parseInt(id) : 0;
  }
}
