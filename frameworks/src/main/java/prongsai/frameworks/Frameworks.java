package prongsai.frameworks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.problem.Language;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;

/// The frameworks that come with the program, and those that a user has in a folder.
///
/// A further year is a folder beside the others and a line in `bundled.txt`.
public final class Frameworks {
  private static final Map<String, Framework> LOADED = new ConcurrentHashMap<>();

  private Frameworks() {}

  /// Ids of the frameworks that come with the program, oldest year first.
  public static List<String> bundled() {
    return resource("bundled.txt")
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
        .orElseThrow(() -> new IllegalStateException("no list of bundled frameworks"));
  }

  /// A framework that comes with the program.
  ///
  /// @throws IllegalArgumentException when there is none of that id
  public static Framework load(String id) {
    return LOADED.computeIfAbsent(id, Frameworks::read);
  }

  /// What a user means by an id or by the path of a folder or file.
  public static Reading<Framework> open(String idOrPath) {
    if (bundled().contains(idOrPath)) return new Reading.Good<>(load(idOrPath));
    Path path = Path.of(idOrPath);
    if (Files.exists(path)) return FrameworkReader.read(path);
    return new Reading.Faulty<>(
        List.of(
            Problem.error(
                "framework/unknown",
                Where.NOWHERE,
                "framework",
                idOrPath,
                "known",
                String.join(", ", bundled()))));
  }

  private static Framework read(String id) {
    if (!bundled().contains(id))
      throw new IllegalArgumentException("no such framework: " + id + "; known: " + bundled());
    String name = id + "/" + FrameworkReader.FILE;
    byte[] bytes =
        resource(name).orElseThrow(() -> new IllegalStateException("missing resource: " + name));
    return good(FrameworkReader.read(name, bytes));
  }

  /// The value of a resource, which the tests of this module have proved good.
  static <T> T good(Reading<T> reading) {
    return switch (reading) {
      case Reading.Good<T>(T value) -> value;
      case Reading.Faulty<T>(List<Problem> problems) ->
          throw new IllegalStateException(
              problems.stream()
                  .map(problem -> problem.line(Language.EN))
                  .collect(Collectors.joining("\n", "bad resource:\n", "")));
    };
  }

  /// The bytes of a resource beside the frameworks.
  static Optional<byte[]> resource(String name) {
    try (InputStream in = Frameworks.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
