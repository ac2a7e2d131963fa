package prongsai.importing.internal.sheet;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Reads which other parts of a workbook a part refers to.
final class Relations extends DefaultHandler {
  private final URI part;
  private final Map<String, Relation> relations = new LinkedHashMap<>();

  /// A relation to a part.
  ///
  /// @param kind last word of its type, such as `worksheet`
  /// @param entry name of the part's entry
  record Relation(String kind, String entry) {}

  /// Relations of a part.
  ///
  /// @param entry name of its entry; empty for the whole workbook
  Relations(String entry) {
    this.part = URI.create("/" + entry.replace(' ', '_'));
  }

  /// Where the relations of a part are written down.
  static String of(String entry) {
    int name = entry.lastIndexOf('/') + 1;
    return entry.substring(0, name) + "_rels/" + entry.substring(name) + ".rels";
  }

  Optional<Relation> byId(String id) {
    return Optional.ofNullable(relations.get(id));
  }

  Optional<Relation> byKind(String kind) {
    return relations.values().stream().filter(one -> one.kind.equals(kind)).findFirst();
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    String id = attributes.getValue("Id");
    String type = attributes.getValue("Type");
    String target = attributes.getValue("Target");
    boolean outside = "External".equals(attributes.getValue("TargetMode"));
    if (id == null || type == null || target == null || outside) return;
    String kind = type.substring(type.lastIndexOf('/') + 1);
    relations.put(id, new Relation(kind, entry(target)));
  }

  private String entry(String target) {
    try {
      return part.resolve(target).getPath().substring(1);
    } catch (IllegalArgumentException _) {
      return target;
    }
  }
}
