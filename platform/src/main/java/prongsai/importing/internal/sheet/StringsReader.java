package prongsai.importing.internal.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Reads the shared texts of a workbook, up to a limit of letters in all.
final class StringsReader extends DefaultHandler {
  static final int MOST_LETTERS = 50_000_000;

  private final List<String> strings = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean taking;
  private int phonetic;
  private long letters;

  List<String> strings() {
    return strings;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    switch (local) {
      case "si" -> text.setLength(0);
      case "t" -> taking = phonetic == 0;
      case "rPh" -> phonetic++;
      default -> {}
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    letters += length;
    if (letters > MOST_LETTERS) throw new SAXException(new Limited.TooLarge(MOST_LETTERS));
    if (taking) text.append(characters, start, length);
  }

  @Override
  public void endElement(String uri, String local, String name) {
    switch (local) {
      case "si" -> strings.add(text.toString());
      case "t" -> taking = false;
      case "rPh" -> phonetic--;
      default -> {}
    }
  }
}
