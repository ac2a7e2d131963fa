package prongsai.frameworks.guidance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import prongsai.frameworks.Reading;
import prongsai.frameworks.yaml.DataFile;
import prongsai.frameworks.yaml.Faults;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Indicator;
import prongsai.scoring.framework.IndicatorPart;
import prongsai.scoring.framework.SubIndicator;
import prongsai.scoring.framework.Wording;

/// All guidance beside a framework.
///
/// @param framework that it belongs to
/// @param items by code; those of an instrument without guidance are absent
/// @param measures in order of the instruments
/// @param units who can be responsible, by role
public record GuidanceLibrary(
    Framework framework,
    Map<Code, ItemGuidance> items,
    List<MeasureTemplate> measures,
    Map<String, Wording> units) {
  public GuidanceLibrary {
    items = Map.copyOf(items);
    measures = List.copyOf(measures);
    units = Map.copyOf(units);
  }

  /// The guidance that comes with the program; empty for a framework that does not.
  public static GuidanceLibrary load(Framework framework) {
    return LibraryReader.bundled(framework).good();
  }

  /// The guidance in the folder of a framework, where it has a folder `guidance`; empty otherwise.
  public static Reading<GuidanceLibrary> read(Framework framework, Path folder) {
    return LibraryReader.folder(framework, folder);
  }

  /// This library with the entries of an agency's own file in place of its own.
  public Reading<GuidanceLibrary> overriddenBy(Path file) {
    Faults faults = new Faults(file.toString());
    Optional<GuidanceFile> own =
        DataFile.bytes(file, faults)
            .flatMap(bytes -> DataFile.fields(bytes, faults))
            .map(GuidanceFile::read);
    if (own.isEmpty()) return Reading.of(Optional.empty(), faults.problems());
    Set<String> roles = new HashSet<>(units.keySet());
    roles.addAll(own.get().units().keySet());
    new GuidanceCheck(framework, roles).file(own.get(), faults);
    return Reading.of(faults.since(0, () -> with(own.get())), faults.problems());
  }

  private GuidanceLibrary with(GuidanceFile own) {
    Map<Code, ItemGuidance> texts = new LinkedHashMap<>(items);
    own.items().forEach((code, entry) -> texts.put(code, entry.over(item(code))));
    Map<String, MeasureTemplate> all = new LinkedHashMap<>();
    for (MeasureTemplate measure : measures) all.put(measure.code(), measure);
    for (MeasureEntry entry : own.measures()) all.put(entry.measure().code(), entry.measure());
    Map<String, Wording> names = new LinkedHashMap<>(units);
    names.putAll(own.units());
    return new GuidanceLibrary(framework, texts, List.copyOf(all.values()), names);
  }

  /// The guidance for an item.
  public Optional<ItemGuidance> item(Code code) {
    return Optional.ofNullable(items.get(code));
  }

  /// The measures for an indicator, its sub-indicators included, or for a sub-indicator.
  public List<MeasureTemplate> measuresFor(Code part) {
    List<Code> parts = new ArrayList<>(List.of(part));
    for (var instrument : framework.instruments())
      for (Indicator indicator : instrument.indicators())
        if (indicator.code().equals(part))
          for (IndicatorPart content : indicator.content())
            if (content instanceof SubIndicator sub) parts.add(sub.code());
    return measures.stream()
        .filter(measure -> measure.covers().stream().anyMatch(parts::contains))
        .toList();
  }

  /// The units that are responsible for a measure, in its order.
  public List<Wording> responsible(MeasureTemplate measure) {
    return measure.responsible().stream()
        .flatMap(role -> Optional.ofNullable(units.get(role)).stream())
        .toList();
  }
}
