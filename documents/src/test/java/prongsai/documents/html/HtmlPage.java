package prongsai.documents.html;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import prongsai.documents.chart.PlainMeasure;
import prongsai.documents.model.Block;
import prongsai.documents.model.Digits;
import prongsai.documents.model.Document;
import prongsai.documents.model.Metadata;
import prongsai.documents.model.Section;

/// A rendered page, read as XML.
///
/// @param source the page as written
/// @param root its `html` element
record HtmlPage(String source, Element root) {

  static HtmlPage of(Document document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new HtmlRenderer(new PlainMeasure()).render(document, bytes);
      var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      var parsed = parser.parse(new ByteArrayInputStream(bytes.toByteArray()));
      return new HtmlPage(bytes.toString(StandardCharsets.UTF_8), parsed.getDocumentElement());
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError("not well-formed", e);
    }
  }

  /// A page of these blocks in one section.
  static HtmlPage of(Digits digits, Block... blocks) {
    Metadata about = new Metadata("เอกสาร", "เรื่อง", "หน่วยงาน", List.of(), "ที่มา 1.0");
    return of(new Document(about, digits, List.of(Section.portrait(List.of(blocks)))));
  }

  /// All elements of these names, or of any, in the order of the page.
  List<Element> all(String... names) {
    return all(root, names);
  }

  static List<Element> all(Element in, String... names) {
    List<Element> found = new ArrayList<>();
    NodeList every = in.getElementsByTagName("*");
    for (int i = 0; i < every.getLength(); i++)
      if (every.item(i) instanceof Element element
          && (names.length == 0 || List.of(names).contains(element.getTagName())))
        found.add(element);
    return found;
  }

  /// The only element of this name.
  Element only(String name) {
    List<Element> all = all(name);
    if (all.size() != 1) throw new AssertionError(all.size() + " elements " + name);
    return all.getFirst();
  }

  /// What a reader sees: the text of the body.
  String text() {
    return only("body").getTextContent();
  }

  static boolean isInside(Element element, String name) {
    for (var at = element.getParentNode(); at != null; at = at.getParentNode())
      if (at.getNodeName().equals(name)) return true;
    return false;
  }
}
