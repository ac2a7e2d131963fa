package prongsai.frameworks.guidance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import prongsai.frameworks.Reading;
import prongsai.frameworks.yaml.DataFile;
import prongsai.frameworks.yaml.Faults;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Wording;
import prongsai.scoring.problem.Problem;

/// Reads the files of a library: one of units, and one for each instrument whose items are known.
final class LibraryReader {
  private static final String FOLDER = "guidance";
  private static final String UNITS = "units.yaml";

  private final Framework framework;
  private final String folder;
  private final BiFunction<String, Faults, Optional<byte[]>> bytes;
  private final List<Problem> problems = new ArrayList<>();

  private LibraryReader(
      Framework framework, String folder, BiFunction<String, Faults, Optional<byte[]>> bytes) {
    this.framework = framework;
    this.folder = folder;
    this.bytes = bytes;
  }

  static Reading<GuidanceLibrary> bundled(Framework framework) {
    String folder = framework.id() + "/" + FOLDER + "/";
    if (DataFile.resource(folder + UNITS).isEmpty()) return none(framework);
    return new LibraryReader(framework, folder, LibraryReader::resource).read();
  }

  private static Optional<byte[]> resource(String file, Faults faults) {
    Optional<byte[]> bytes = DataFile.resource(file);
    if (bytes.isEmpty()) faults.addOfFile("file/missing");
    return bytes;
  }

  static Reading<GuidanceLibrary> folder(Framework framework, Path path) {
    Path folder = path.resolve(FOLDER);
    if (!Files.isDirectory(folder)) return none(framework);
    String name = folder + folder.getFileSystem().getSeparator();
    return new LibraryReader(
            framework, name, (file, faults) -> DataFile.bytes(Path.of(file), faults))
        .read();
  }

  private static Reading<GuidanceLibrary> none(Framework framework) {
    return new Reading.Good<>(new GuidanceLibrary(framework, Map.of(), List.of(), Map.of()));
  }

  private record Opened(GuidanceFile file, Faults faults) {}

  private Reading<GuidanceLibrary> read() {
    Optional<Opened> units = open(UNITS);
    Map<String, Wording> roles = units.map(one -> one.file().units()).orElse(Map.of());
    GuidanceCheck check = new GuidanceCheck(framework, roles.keySet());
    units.ifPresent(one -> finish(one, check));
    Map<Code, ItemGuidance> items = new LinkedHashMap<>();
    List<MeasureTemplate> measures = new ArrayList<>();
    for (Instrument instrument : framework.instruments()) {
      if (instrument.items().isEmpty()) continue;
      open(instrument.code().value().toLowerCase(Locale.ROOT) + ".yaml")
          .ifPresent(one -> {
            GuidanceCheck.complete(instrument, one.file(), one.faults());
            finish(one, check);
            one.file()
                .items()
                .forEach((code, entry) -> items.put(code, entry.over(Optional.empty())));
            one.file().measures().forEach(entry -> measures.add(entry.measure()));
          });
    }
    if (!problems.isEmpty()) return new Reading.Faulty<>(problems);
    return new Reading.Good<>(new GuidanceLibrary(framework, items, measures, roles));
  }

  private Optional<Opened> open(String file) {
    Faults faults = new Faults(folder + file);
    Optional<Opened> opened =
        bytes
            .apply(folder + file, faults)
            .flatMap(all -> DataFile.fields(all, faults))
            .map(root -> new Opened(GuidanceFile.read(root), faults));
    if (opened.isEmpty()) problems.addAll(faults.problems());
    return opened;
  }

  private void finish(Opened opened, GuidanceCheck check) {
    check.file(opened.file(), opened.faults());
    problems.addAll(opened.faults().problems());
  }
}
