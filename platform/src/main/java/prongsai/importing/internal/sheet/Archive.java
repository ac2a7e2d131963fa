package prongsai.importing.internal.sheet;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// What a ZIP archive is, told from its list of entries before anything of it is unpacked.
enum Archive {
  WORKBOOK,
  /// A workbook that carries macros.
  WITH_MACROS,
  /// A workbook in the binary form (XLSB).
  BINARY_WORKBOOK,
  /// A sheet of OpenDocument (ODS).
  OPEN_DOCUMENT,
  /// Something else.
  OTHER,
  /// It claims to unpack to more than any real workbook, or packs its content far too tightly.
  BOMB;

  private static final int MOST_ENTRIES = 2_000;
  private static final long LARGEST = 2L << 30;
  private static final int TIGHTEST = 200;
  private static final long SMALL = 10 << 20;
  private static final int LONGEST_TYPES = 1 << 20;

  static Archive of(File file) throws IOException {
    try (ZipFile zip = new ZipFile(file)) {
      if (zip.size() > MOST_ENTRIES || unpacksTooFar(zip)) return BOMB;
      if (text(zip, "mimetype", 200).orElse("").contains("opendocument")) return OPEN_DOCUMENT;
      return ofTypes(text(zip, "[Content_Types].xml", LONGEST_TYPES).orElse(""));
    }
  }

  private static Archive ofTypes(String types) {
    if (types.contains("macroEnabled.main") && types.contains("sheet.binary"))
      return BINARY_WORKBOOK;
    if (types.contains("vnd.ms-excel.sheet.macroEnabled")
        || types.contains("vnd.ms-excel.template.macroEnabled")
        || types.contains("vnd.ms-office.vbaProject")) return WITH_MACROS;
    return types.contains("spreadsheetml") ? WORKBOOK : OTHER;
  }

  private static boolean unpacksTooFar(ZipFile zip) {
    long all = 0;
    for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
      ZipEntry entry = entries.nextElement();
      long size = Math.max(0, entry.getSize());
      all += size;
      boolean tight = size / Math.max(1, entry.getCompressedSize()) > TIGHTEST;
      if (all > LARGEST || (size > SMALL && tight)) return true;
    }
    return false;
  }

  private static Optional<String> text(ZipFile zip, String name, int most) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) return Optional.empty();
    try (InputStream in = zip.getInputStream(entry)) {
      return Optional.of(new String(in.readNBytes(most), StandardCharsets.UTF_8));
    }
  }
}
