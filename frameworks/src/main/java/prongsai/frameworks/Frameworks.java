package prongsai.frameworks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import prongsai.frameworks.yaml.DataFile;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;

/// The frameworks that come with the program, and those that a user has in a folder.
///
/// A further year is a folder beside the others and a line in `bundled.txt`.
public final class Frameworks {
  private static final String LIST = "bundled.txt";
  private static final Map<String, Framework> LOADED = new ConcurrentHashMap<>();

  private Frameworks() {}

  /// Ids of the frameworks that come with the program, oldest year first.
  public static List<String> bundled() {
    return new String(resource(LIST), StandardCharsets.UTF_8).lines().toList();
  }

  /// A framework that comes with the program; read once.
  ///
  /// @throws IllegalArgumentException when there is none of that id
  public static Framework load(String id) {
    return LOADED.computeIfAbsent(id, Frameworks::read);
  }

  /// What a user means by an id or by the path of a folder or file.
  public static Reading<Framework> open(String idOrPath) {
    if (bundled().contains(idOrPath)) return new Reading.Good<>(load(idOrPath));
    if (exists(idOrPath)) return FrameworkReader.read(Path.of(idOrPath));
    String known = String.join(", ", bundled());
    return new Reading.Faulty<>(
        List.of(
            Problem.error(
                "framework/unknown", Where.NOWHERE, "framework", idOrPath, "known", known)));
  }

  private static boolean exists(String path) {
    try {
      return !path.isBlank() && Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Framework read(String id) {
    if (!bundled().contains(id))
      throw new IllegalArgumentException("no such framework: " + id + "; known: " + bundled());
    String name = id + "/" + FrameworkReader.FILE;
    return FrameworkReader.read(name, resource(name)).good();
  }

  private static byte[] resource(String name) {
    return DataFile.resource(name)
        .orElseThrow(() -> new IllegalStateException("missing resource: " + name));
  }
}
