package prongsai.frameworks.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/// Builds nodes out of the events of one text.
final class NodeReader {
  private static final int MOST_LEVELS = 50;

  private final Iterator<Event> events;
  private int level;

  NodeReader(Iterator<Event> events) {
    this.events = events;
  }

  /// The root of the only document.
  YamlNode document() {
    events.next(); // stream start
    Event start = events.next();
    if (start.getEventId() != Event.ID.DocumentStart)
      throw new Refusal(YamlFault.Kind.EMPTY, Place.START, "");
    YamlNode root = node(events.next());
    events.next(); // document end
    Event last = events.next();
    if (last.getEventId() != Event.ID.StreamEnd) throw unused(last, "---");
    return root;
  }

  private YamlNode node(Event event) {
    return switch (event.getEventId()) { // not by type: that costs milliseconds at every start
      case Scalar -> scalar((ScalarEvent) event);
      case SequenceStart -> sequence((SequenceStartEvent) event);
      case MappingStart -> mapping((MappingStartEvent) event);
      default -> throw unused(event, "*");
    };
  }

  private YamlNode.Scalar scalar(ScalarEvent event) {
    refuse(event, event.getAnchor(), event.getTag());
    Place end = YamlText.place(event.getEndMark());
    Place place = place(event);
    boolean quoted = event.getScalarStyle() != ScalarStyle.PLAIN;
    if (!quoted && event.getValue().equals("<<")) throw unused(event, "<<");
    return new YamlNode.Scalar(place, event.getValue(), quoted, end.line() - place.line() + 1);
  }

  private YamlNode sequence(SequenceStartEvent start) {
    refuse(start, start.getAnchor(), start.getTag());
    enter(start);
    List<YamlNode> elements = new ArrayList<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next())
      elements.add(node(e));
    level--;
    return new YamlNode.Sequence(place(start), elements);
  }

  private YamlNode mapping(MappingStartEvent start) {
    refuse(start, start.getAnchor(), start.getTag());
    enter(start);
    List<YamlNode.Entry> entries = new ArrayList<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next())
      entries.add(new YamlNode.Entry(name(e), node(events.next())));
    level--;
    return new YamlNode.Mapping(place(start), entries);
  }

  private YamlNode.Scalar name(Event event) {
    if (event instanceof ScalarEvent scalar) return scalar(scalar);
    if (event instanceof NodeEvent && event.getEventId() == Event.ID.Alias)
      throw unused(event, "*");
    throw new Refusal(YamlFault.Kind.NAME, place(event), "");
  }

  private void enter(Event event) {
    if (++level > MOST_LEVELS)
      throw new Refusal(YamlFault.Kind.TOO_LARGE, place(event), "> " + MOST_LEVELS + " levels");
  }

  private static void refuse(Event event, Optional<Anchor> anchor, Optional<String> tag) {
    if (anchor.isPresent()) throw unused(event, "&" + anchor.get());
    if (tag.isPresent()) throw unused(event, tag.get());
  }

  private static Refusal unused(Event event, String what) {
    return new Refusal(YamlFault.Kind.NOT_USED_HERE, place(event), what);
  }

  private static Place place(Event event) {
    return YamlText.place(event.getStartMark());
  }

  /// Ends the reading; never leaves this package.
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    final transient YamlFault fault;

    Refusal(YamlFault.Kind kind, Place place, String detail) {
      super(kind + ": " + detail, null, false, false);
      this.fault = new YamlFault(kind, place, detail);
    }
  }
}
