package prongsai.frameworks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import prongsai.frameworks.reading.FrameworkFile;
import prongsai.frameworks.yaml.Faults;
import prongsai.frameworks.yaml.Fields;
import prongsai.scoring.framework.Framework;

/// Reads a framework from a file of one's own.
public final class FrameworkReader {
  /// Name of the file in the folder of a framework.
  public static final String FILE = "framework.yaml";

  private FrameworkReader() {}

  /// Reads a file, or `framework.yaml` of a folder.
  public static Reading<Framework> read(Path path) {
    Path file = Files.isDirectory(path) ? path.resolve(FILE) : path;
    return switch (DataFile.read(file)) {
      case Reading.Good<byte[]>(byte[] bytes) -> read(file.toString(), bytes);
      case Reading.Faulty<byte[]>(var problems) -> new Reading.Faulty<>(problems);
    };
  }

  /// Reads the bytes of a framework file.
  ///
  /// @param name of the file, for messages
  public static Reading<Framework> read(String name, byte[] bytes) {
    Faults faults = new Faults(name);
    Optional<Fields> root = DataFile.fields(bytes, faults);
    Optional<Framework> framework =
        root.flatMap(fields -> FrameworkFile.read(fields, sha256(bytes)));
    return framework
        .<Reading<Framework>>map(Reading.Good::new)
        .orElseGet(() -> new Reading.Faulty<>(faults.problems()));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
