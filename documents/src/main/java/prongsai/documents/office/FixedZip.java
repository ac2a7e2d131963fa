package prongsai.documents.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// An office package whose bytes depend on its content alone: every entry carries the same date.
/// The entries stay compressed as they are.
public final class FixedZip {
  private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedZip() {}

  /// Something that writes a package.
  @FunctionalInterface
  public interface Source {
    void write(OutputStream to) throws IOException;
  }

  /// Writes the package with fixed dates; does not close the stream.
  public static void write(Source source, OutputStream to) throws IOException {
    ByteArrayOutputStream dated = new ByteArrayOutputStream(1 << 16);
    writeWithFactoriesOfTheJdk(source, dated);
    copy(dated.toByteArray(), to);
  }

  /// Every part asks for an XML factory anew, and the search opens every jar on the class path:
  /// four fifths of the time of a document. Where the class path is out of sight, that of the JDK
  /// is taken at once.
  private static void writeWithFactoriesOfTheJdk(Source source, OutputStream to)
      throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      source.write(to);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static void copy(byte[] dated, OutputStream to) throws IOException {
    long date = DATE.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();
    try (ZipFile from = ZipFile.builder().setByteArray(dated).get()) {
      ZipArchiveOutputStream fixed = new ZipArchiveOutputStream(to);
      fixed.setUseZip64(Zip64Mode.Never);
      Enumeration<ZipArchiveEntry> all = from.getEntriesInPhysicalOrder();
      while (all.hasMoreElements()) {
        ZipArchiveEntry entry = all.nextElement();
        if (entry.getName().endsWith(".xlsx")) nested(from, entry, fixed, date);
        else raw(from, entry, fixed, date);
      }
      fixed.finish();
    }
  }

  /// The workbook inside a chart is such a package itself.
  private static void nested(
      ZipFile from, ZipArchiveEntry entry, ZipArchiveOutputStream to, long date)
      throws IOException {
    ByteArrayOutputStream inner = new ByteArrayOutputStream(1 << 13);
    try (InputStream in = from.getInputStream(entry)) {
      copy(in.readAllBytes(), inner);
    }
    ZipArchiveEntry fixed = new ZipArchiveEntry(entry.getName());
    fixed.setTime(date);
    to.putArchiveEntry(fixed);
    inner.writeTo(to);
    to.closeArchiveEntry();
  }

  private static void raw(ZipFile from, ZipArchiveEntry entry, ZipArchiveOutputStream to, long date)
      throws IOException {
    ZipArchiveEntry fixed = new ZipArchiveEntry(entry.getName());
    fixed.setMethod(entry.getMethod());
    fixed.setSize(entry.getSize());
    fixed.setCompressedSize(entry.getCompressedSize());
    fixed.setCrc(entry.getCrc());
    fixed.setTime(date);
    try (InputStream in = from.getRawInputStream(entry)) {
      to.addRawArchiveEntry(fixed, in);
    }
  }
}
