package prongsai.frameworks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import prongsai.frameworks.reading.FrameworkFile;
import prongsai.frameworks.yaml.DataFile;
import prongsai.frameworks.yaml.Faults;
import prongsai.scoring.framework.Framework;

/// Reads a framework from a file.
public final class FrameworkReader {
  /// Name of the file in the folder of a framework.
  public static final String FILE = "framework.yaml";

  private FrameworkReader() {}

  /// Reads a file, or `framework.yaml` of a folder.
  public static Reading<Framework> read(Path path) {
    Path file = Files.isDirectory(path) ? path.resolve(FILE) : path;
    Faults faults = new Faults(file.toString());
    return read(DataFile.bytes(file, faults), faults);
  }

  /// Reads the bytes of a framework file.
  ///
  /// @param name of the file, for messages
  public static Reading<Framework> read(String name, byte[] bytes) {
    return read(Optional.of(bytes), new Faults(name));
  }

  private static Reading<Framework> read(Optional<byte[]> bytes, Faults faults) {
    Optional<Framework> framework =
        bytes.flatMap(all ->
            DataFile.fields(all, faults).flatMap(root -> FrameworkFile.read(root, sha256(all))));
    return Reading.of(framework, faults.problems());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
