package prongsai.frameworks.hints;

import java.util.Map;
import java.util.Optional;
import prongsai.frameworks.Reading;
import prongsai.frameworks.yaml.DataFile;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;

/// The hints that come with a framework, for all of its disclosures.
///
/// @param framework id of the framework
/// @param version the same version finds the same in the same page
/// @param items by the code of the disclosure
public record PageHints(String framework, String version, Map<Code, ItemHints> items) {
  private static final String FILE = "hints.yaml";

  public PageHints {
    items = Map.copyOf(items);
  }

  /// The hints that come with a framework; empty when it has none.
  public static Optional<PageHints> of(Framework framework) {
    String name = framework.id() + "/" + FILE;
    return DataFile.resource(name).map(bytes -> read(framework, name, bytes).good());
  }

  /// Reads the bytes of a file of hints.
  ///
  /// @param name of the file, for messages
  public static Reading<PageHints> read(Framework framework, String name, byte[] bytes) {
    return HintsReader.read(framework, name, bytes);
  }

  /// What to look for in the page of a disclosure; empty when nothing is known.
  public Optional<ItemHints> of(Code item) {
    return Optional.ofNullable(items.get(item));
  }

  /// Id and version in one, such as `nacc-ita-2565/1.0.0`.
  public String rules() {
    return framework + "/" + version;
  }
}
