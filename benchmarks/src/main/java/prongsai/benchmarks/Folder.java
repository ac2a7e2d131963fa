package prongsai.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A temporary folder, gone with everything in it once it is closed.
public record Folder(Path path) implements AutoCloseable {

  public static Folder temporary() throws IOException {
    return new Folder(Files.createTempDirectory("prongsai-benchmark"));
  }

  @Override
  public void close() throws IOException {
    List<Path> all;
    try (Stream<Path> inside = Files.walk(path)) {
      all = inside.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) Files.delete(one);
  }
}
