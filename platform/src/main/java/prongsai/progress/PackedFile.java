package prongsai.progress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// Office documents are zip archives: looked through part by part, with bounded memory, so that no
/// archive unpacks into more than anybody meant and no program hides in one.
final class PackedFile {
  /// So many bytes a document may have when unpacked.
  static final long MOST_BYTES = 256L << 20;

  private static final int MOST_PARTS = 5_000;
  private static final int MOST_WORDS = 1 << 20;
  private static final Set<String> MEDIA =
      Set.of(
          "application/zip",
          "application/x-tika-ooxml",
          "application/x-tika-ooxml-protected",
          "application/java-archive",
          FileType.DOCX.media(),
          FileType.XLSX.media(),
          FileType.ODT.media());

  private PackedFile() {}

  /// What an archive is.
  sealed interface Seen {
    /// A document without programs.
    record Document(FileType type) implements Seen {}

    /// A document with macros or embedded programs.
    record Macros() implements Seen {}

    /// It unpacks into too much.
    record TooLarge() implements Seen {}

    /// It cannot be read.
    record Broken() implements Seen {}

    /// Another archive.
    record Other() implements Seen {}
  }

  /// Whether a media type is that of an archive.
  static boolean isPacked(String media) {
    return MEDIA.contains(media)
        || media.startsWith("application/vnd.openxmlformats")
        || media.startsWith("application/vnd.oasis")
        || media.startsWith("application/vnd.ms-word.document.macro")
        || media.startsWith("application/vnd.ms-excel.sheet.macro");
  }

  /// Looks through an archive.
  static Seen look(Path file) {
    try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      if (archive.size() > MOST_PARTS || isTooLarge(archive)) return new Seen.TooLarge();
      if (hasPrograms(archive)) return new Seen.Macros();
      return type(archive);
    } catch (IOException | IllegalArgumentException broken) {
      return new Seen.Broken();
    }
  }

  /// Unpacks all of it into nothing: what the archive says of itself may be wrong.
  private static boolean isTooLarge(ZipFile archive) throws IOException {
    byte[] some = new byte[64 << 10];
    long all = 0;
    for (Enumeration<? extends ZipEntry> parts = archive.entries(); parts.hasMoreElements(); )
      try (InputStream part = archive.getInputStream(parts.nextElement())) {
        for (int read = part.read(some); read >= 0; read = part.read(some)) {
          all += read;
          if (all > MOST_BYTES) return true;
        }
      }
    return false;
  }

  private static boolean hasPrograms(ZipFile archive) {
    return archive.stream()
        .map(part -> part.getName().toLowerCase(Locale.ROOT))
        .anyMatch(name ->
            name.contains("vbaproject")
                || name.contains("/activex/")
                || name.startsWith("basic/")
                || name.startsWith("scripts/")
                || name.matches(".*\\.(exe|dll|com|scr|bat|cmd|ps1|vbs|js|jar|hta|msi|class|so)"));
  }

  private static Seen type(ZipFile archive) throws IOException {
    if (words(archive, "mimetype").strip().equals(FileType.ODT.media()))
      return new Seen.Document(FileType.ODT);
    String types = words(archive, "[Content_Types].xml");
    if (types.contains("macroEnabled")) return new Seen.Macros();
    if (types.contains("wordprocessingml.document.main+xml"))
      return new Seen.Document(FileType.DOCX);
    if (types.contains("spreadsheetml.sheet.main+xml")) return new Seen.Document(FileType.XLSX);
    return new Seen.Other();
  }

  private static String words(ZipFile archive, String name) throws IOException {
    @Nullable ZipEntry part = archive.getEntry(name);
    if (part == null) return "";
    try (InputStream bytes = archive.getInputStream(part)) {
      return new String(bytes.readNBytes(MOST_WORDS), StandardCharsets.UTF_8);
    }
  }
}
