package prongsai.publishing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file beside its place and renames it when it is whole, so that nobody ever sees half a
/// document.
public final class WholeFile {
  private static final String UNFINISHED = ".unfinished";

  private WholeFile() {}

  /// What writes the content.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream to) throws IOException;
  }

  /// Writes the file; on failure nothing is left behind and what stood there before stays.
  public static void write(Path file, Content content) throws IOException {
    Path name = file.getFileName();
    if (name == null) throw new IOException("not a file: " + file);
    Path beside = file.resolveSibling("." + name + UNFINISHED);
    try {
      try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(beside), 1 << 16)) {
        content.writeTo(to);
      }
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
