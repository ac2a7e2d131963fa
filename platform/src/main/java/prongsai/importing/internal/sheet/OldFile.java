package prongsai.importing.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// What a compound file (OLE2) holds, told from the names in its directory: each of its entries
/// takes 128 bytes and begins with its name in UTF-16.
enum OldFile {
  /// A workbook protected by a password.
  ENCRYPTED,
  /// A workbook of Excel 97–2003.
  WORKBOOK,
  OTHER;

  private static final int ENTRY = 128;
  private static final int MOST_ENTRIES = 1 << 20;

  static OldFile of(Path path) throws IOException {
    OldFile found = OTHER;
    try (InputStream in = Files.newInputStream(path)) {
      byte[] chunk = new byte[ENTRY * 512];
      for (int entries = 0; entries < MOST_ENTRIES; entries += 512) {
        int length = in.readNBytes(chunk, 0, chunk.length);
        for (int at = 0; at + ENTRY <= length; at += ENTRY) {
          if (isNamed(chunk, at, "EncryptedPackage")) return ENCRYPTED;
          if (isNamed(chunk, at, "Workbook") || isNamed(chunk, at, "Book")) found = WORKBOOK;
        }
        if (length < chunk.length) return found;
      }
    }
    return found;
  }

  private static boolean isNamed(byte[] bytes, int at, String name) {
    byte[] written = (name + '\0').getBytes(StandardCharsets.UTF_16LE);
    return Arrays.equals(bytes, at, at + written.length, written, 0, written.length);
  }
}
