package prongsai.frameworks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import prongsai.frameworks.yaml.Faults;
import prongsai.frameworks.yaml.Fields;
import prongsai.frameworks.yaml.Place;
import prongsai.frameworks.yaml.YamlText;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;

/// The bytes of a data file and the fields at its root.
final class DataFile {
  private DataFile() {}

  static Reading<byte[]> read(Path file) {
    Where where = Where.file(file.toString());
    try {
      if (!Files.isRegularFile(file)) return faulty(Problem.error("file/missing", where));
      if (Files.size(file) > 4L * YamlText.MOST_CHARACTERS)
        return faulty(
            Problem.error("file/too-large", where, "most", 4L * YamlText.MOST_CHARACTERS));
      return new Reading.Good<>(Files.readAllBytes(file));
    } catch (IOException e) {
      return faulty(Problem.error("file/unreadable", where, "reason", e));
    }
  }

  private static Reading<byte[]> faulty(Problem problem) {
    return new Reading.Faulty<>(List.of(problem));
  }

  /// The fields at the root of a file; empty when it is no YAML, which is reported.
  static Optional<Fields> fields(byte[] bytes, Faults faults) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      faults.add("file/not-utf-8", Place.START);
      return Optional.empty();
    }
    String withoutMark = text.startsWith("\ufeff") ? text.substring(1) : text;
    return switch (YamlText.of(withoutMark)) {
      case YamlText.Read(var root) -> Optional.of(Fields.of("", root, faults));
      case YamlText.Refused(var fault) -> {
        faults.add(fault);
        yield Optional.empty();
      }
    };
  }
}
