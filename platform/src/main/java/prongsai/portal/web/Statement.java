package prongsai.portal.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A page of plain text, out of the texts `<name>.1.heading`, `<name>.1.text`, …
public record Statement(String lead, List<Passage> passages) {
  public Statement {
    passages = List.copyOf(passages);
  }

  /// A heading and what stands below it, a point each.
  public record Passage(String heading, List<String> points) {
    public Passage {
      points = List.copyOf(points);
    }
  }

  static Statement of(String name, Words words) {
    List<Passage> passages = new ArrayList<>();
    for (int i = 1; words.keys().contains(name + "." + i + ".heading"); i++)
      passages.add(
          new Passage(
              words.text(name + "." + i + ".heading"),
              Arrays.stream(words.text(name + "." + i + ".text").split("\\|", -1))
                  .map(String::strip)
                  .toList()));
    return new Statement(words.text(name + ".lead"), passages);
  }
}
