package prongsai.frameworks.guidance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Indicator;
import prongsai.scoring.framework.IndicatorPart;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.SubIndicator;

/// What measures can cover, with the items in it: sub-indicators, and indicators that have none.
final class Coverage {
  private final Map<Code, List<Item>> items = new LinkedHashMap<>();

  Coverage(List<Instrument> instruments) {
    for (Instrument instrument : instruments) instrument.indicators().forEach(this::add);
  }

  private void add(Indicator indicator) {
    List<Item> direct = new ArrayList<>();
    for (IndicatorPart part : indicator.content())
      switch (part) {
        case SubIndicator sub -> items.put(sub.code(), sub.items());
        case Item item -> direct.add(item);
      }
    if (!direct.isEmpty()) items.put(indicator.code(), direct);
  }

  Set<Code> parts() {
    return items.keySet();
  }

  Optional<List<Item>> items(Code part) {
    return Optional.ofNullable(items.get(part));
  }

  Set<Code> items() {
    return items.values().stream()
        .flatMap(List::stream)
        .map(Item::code)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
