package prongsai.documents;

import java.util.Locale;
import java.util.Optional;

/// The file formats of a document.
public enum Format {
  PDF,
  DOCX,
  HTML,
  XLSX;

  /// The file name extension and the word on the command line: `pdf`, `docx`, `html`, `xlsx`.
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Format> named(String word) {
    for (Format format : values())
      if (format.extension().equals(word.strip().toLowerCase(Locale.ROOT)))
        return Optional.of(format);
    return Optional.empty();
  }
}
