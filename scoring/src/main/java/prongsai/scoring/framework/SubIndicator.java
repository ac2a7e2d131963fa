package prongsai.scoring.framework;

import java.util.List;
import java.util.Map;

/// A sub-indicator (ตัวชี้วัดย่อย) of a disclosure indicator, such as `9.1`.
public record SubIndicator(
    Code code, Wording name, List<Item> items, Map<String, Evidence> evidence)
    implements Part, IndicatorPart {
  public SubIndicator {
    items = List.copyOf(items);
    evidence = Map.copyOf(evidence);
  }

  @Override
  public List<Item> parts() {
    return items;
  }
}
