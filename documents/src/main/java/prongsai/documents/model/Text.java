package prongsai.documents.model;

import java.util.ArrayList;
import java.util.List;

/// A line or paragraph of text as runs; may be empty.
public record Text(List<Run> runs) {
  public static final Text EMPTY = new Text(List.of());

  public Text {
    runs = List.copyOf(runs);
  }

  public static Text of(String characters) {
    return characters.isEmpty() ? EMPTY : new Text(List.of(new Run(characters, false, false)));
  }

  public static Text bold(String characters) {
    return characters.isEmpty() ? EMPTY : new Text(List.of(new Run(characters, true, false)));
  }

  public static Text verbatim(String characters) {
    return characters.isEmpty() ? EMPTY : new Text(List.of(new Run(characters, false, true)));
  }

  public Text then(Text more) {
    List<Run> all = new ArrayList<>(runs);
    all.addAll(more.runs);
    return new Text(all);
  }

  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /// All characters in the digits given, without emphasis.
  public String plain(Digits digits) {
    StringBuilder all = new StringBuilder();
    for (Run run : runs) all.append(digits.show(run));
    return all.toString();
  }
}
