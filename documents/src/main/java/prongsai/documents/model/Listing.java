package prongsai.documents.model;

import java.util.List;

/// A list of paragraphs with hanging markers.
public record Listing(List<Line> lines) implements Block {
  public Listing {
    lines = List.copyOf(lines);
  }
}
