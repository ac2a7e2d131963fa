package prongsai.importing.internal.sheet;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Why a workbook is not read, as the code of a problem.
public final class Refusal {
  private Refusal() {}

  /// What can be told before the workbook is opened.
  static Optional<String> of(Path path) {
    File file = path.toFile();
    try {
      return switch (Archive.of(file)) {
        case WORKBOOK -> Optional.empty();
        case WITH_MACROS -> Optional.of("sheet/macros");
        case BINARY_WORKBOOK -> Optional.of("sheet/binary");
        case OPEN_DOCUMENT -> Optional.of("sheet/open-document");
        case OTHER -> Optional.of("sheet/not-a-workbook");
        case BOMB -> Optional.of("sheet/bomb");
      };
    } catch (IOException | RuntimeException _) {
      return Optional.of("sheet/broken");
    }
  }

  /// Why an old Office file is not read.
  public static String ofOldFile(Path path) throws IOException {
    return switch (OldFile.of(path)) {
      case ENCRYPTED -> "sheet/password";
      case WORKBOOK -> "sheet/old-format";
      case OTHER -> "sheet/not-a-workbook";
    };
  }

  /// What went wrong on the way.
  static String of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause())
      if (cause instanceof Limited.TooLarge) return "sheet/bomb";
    return "sheet/broken";
  }
}
