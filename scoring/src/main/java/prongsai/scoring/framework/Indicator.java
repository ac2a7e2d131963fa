package prongsai.scoring.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One of the ten indicators (ตัวชี้วัด).
///
/// @param code `1`–`10`
/// @param alsoNamed other printed names, accepted on import
/// @param content sub-indicators or items; empty only in an incomplete framework
/// @param evidence by fact: `name`, …
public record Indicator(
    Code code,
    Wording name,
    List<String> alsoNamed,
    List<? extends IndicatorPart> content,
    Map<String, Evidence> evidence)
    implements Part {
  public Indicator {
    alsoNamed = List.copyOf(alsoNamed);
    content = List.copyOf(content);
    evidence = Map.copyOf(evidence);
  }

  @Override
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>(content.size());
    for (IndicatorPart part : content)
      switch (part) {
        case SubIndicator sub -> parts.add(sub);
        case Item item -> parts.add(item);
      }
    return parts;
  }

  /// All its items, through sub-indicators.
  public List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (IndicatorPart part : content)
      switch (part) {
        case SubIndicator sub -> items.addAll(sub.items());
        case Item item -> items.add(item);
      }
    return items;
  }
}
