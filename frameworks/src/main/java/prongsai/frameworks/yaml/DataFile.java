package prongsai.frameworks.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The bytes of a data file, and the fields at its root.
public final class DataFile {
  private static final long MOST_BYTES = 4L * YamlText.MOST_CHARACTERS;

  private DataFile() {}

  /// The bytes of a file; empty when it cannot be read, which is reported.
  public static Optional<byte[]> bytes(Path file, Faults faults) {
    try {
      if (!Files.isRegularFile(file)) faults.addOfFile("file/missing");
      else if (Files.size(file) > MOST_BYTES)
        faults.addOfFile("file/too-large", "most", MOST_BYTES);
      else return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      faults.addOfFile("file/unreadable", "reason", e);
    }
    return Optional.empty();
  }

  /// The bytes of a resource of this module; empty when there is none.
  ///
  /// @param name below `prongsai/frameworks`
  public static Optional<byte[]> resource(String name) {
    try (InputStream in = DataFile.class.getResourceAsStream("/prongsai/frameworks/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The fields at the root of a file; empty when it is no YAML, which is reported.
  public static Optional<Fields> fields(byte[] bytes, Faults faults) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      faults.addOfFile("file/not-utf-8");
      return Optional.empty();
    }
    String withoutMark = text.startsWith("\ufeff") ? text.substring(1) : text;
    return switch (YamlText.of(withoutMark)) {
      case YamlText.Read(YamlNode root) ->
          Optional.of(Fields.of(lastName(faults.file()), root, faults));
      case YamlText.Refused(YamlFault fault) -> {
        faults.add(fault);
        yield Optional.empty();
      }
    };
  }

  private static String lastName(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }
}
