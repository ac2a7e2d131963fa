package prongsai.importing.internal.sheet;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

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

  /// What an old Office file is: an encrypted workbook, a workbook of Excel 97–2003, or neither.
  public static String ofOldFile(Path path) {
    try (POIFSFileSystem file = new POIFSFileSystem(path.toFile(), true)) {
      if (file.getRoot().hasEntry("EncryptedPackage")) return "sheet/password";
      boolean old = file.getRoot().hasEntry("Workbook") || file.getRoot().hasEntry("Book");
      return old ? "sheet/old-format" : "sheet/not-a-workbook";
    } catch (IOException | RuntimeException _) {
      return "sheet/broken";
    }
  }

  /// What went wrong on the way.
  static String of(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause())
      if (cause instanceof Limited.TooLarge) return "sheet/bomb";
    return "sheet/broken";
  }
}
