package prongsai.frameworks.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// A YAML text, read into nodes that know their places.
///
/// Only what data files need is understood: mappings, lists and values. Anchors, aliases, tags and
/// several documents are refused, so a text cannot grow while it is read, and its size and depth
/// are bounded.
public sealed interface YamlText {
  /// Characters that a text may have.
  int MOST_CHARACTERS = 4_000_000;

  /// The root node of a good text.
  record Read(YamlNode root) implements YamlText {}

  /// The first thing that is wrong; behind it nothing can be read.
  record Refused(YamlFault fault) implements YamlText {}

  /// Reads a text.
  static YamlText of(String text) {
    if (text.length() > MOST_CHARACTERS)
      return refused(YamlFault.Kind.TOO_LARGE, Place.START, "> " + MOST_CHARACTERS + " characters");
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).build();
    try {
      return new Read(new NodeReader(new Parse(settings).parseString(text).iterator()).document());
    } catch (NodeReader.Refusal refusal) {
      return new Refused(refusal.fault);
    } catch (MarkedYamlEngineException e) {
      return refused(YamlFault.Kind.SYNTAX, place(e.getProblemMark()), e.getProblem());
    } catch (ReaderException e) {
      return refused(YamlFault.Kind.SYNTAX, placeOf(text, e.getPosition()), reason(e));
    } catch (YamlEngineException e) {
      return refused(YamlFault.Kind.SYNTAX, Place.START, reason(e));
    }
  }

  private static Refused refused(YamlFault.Kind kind, Place place, String detail) {
    return new Refused(new YamlFault(kind, place, detail));
  }

  static Place place(Optional<Mark> mark) {
    return mark.map(m -> new Place(m.getLine() + 1, m.getColumn() + 1)).orElse(Place.START);
  }

  private static Place placeOf(String text, int position) {
    int end = Math.min(Math.max(position, 0), text.length());
    int line = 1 + Math.toIntExact(text.substring(0, end).chars().filter(c -> c == '\n').count());
    return new Place(line, end - text.lastIndexOf('\n', end - 1));
  }

  private static String reason(YamlEngineException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }
}
