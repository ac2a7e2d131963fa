package prongsai.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Workbooks made for tests: sound, faulty and hostile ones.
final class Workbooks {
  private Workbooks() {}

  /// A workbook as bytes.
  static byte[] of(Consumer<XSSFWorkbook> content) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      content.accept(workbook);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A workbook of one sheet with rows of texts and numbers.
  static byte[] ofRows(Object[]... rows) {
    return of(workbook -> fill(workbook.createSheet("คะแนน"), rows));
  }

  static void fill(Sheet sheet, Object[]... rows) {
    for (int i = 0; i < rows.length; i++) {
      Row row = sheet.createRow(i);
      for (int j = 0; j < rows[i].length; j++) {
        Cell cell = row.createCell(j);
        switch (rows[i][j]) {
          case Number number -> cell.setCellValue(number.doubleValue());
          case String text -> cell.setCellValue(text);
          default -> throw new IllegalArgumentException("cell of " + rows[i][j].getClass());
        }
      }
    }
  }

  /// The same workbook, protected by a password.
  static byte[] encrypted(byte[] workbook) {
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("รหัสผ่าน");
      try (OPCPackage plain = OPCPackage.open(new ByteArrayInputStream(workbook));
          OutputStream into = encryptor.getDataStream(file)) {
        plain.save(into);
      }
      file.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException | InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The same workbook with some of its parts replaced or added.
  static byte[] with(byte[] workbook, Map<String, byte[]> parts) {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
        if (!parts.containsKey(entry.getName())) put(out, entry.getName(), in.readAllBytes());
      for (Map.Entry<String, byte[]> part : parts.entrySet())
        put(out, part.getKey(), part.getValue());
      out.finish();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One part of a workbook.
  static byte[] part(byte[] workbook, String name) {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
        if (entry.getName().equals(name)) return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException("no part " + name);
  }

  /// The same workbook, with a false size of a part in the list of its entries.
  static byte[] claiming(byte[] workbook, String name, int size) {
    ByteBuffer bytes = ByteBuffer.wrap(workbook.clone()).order(ByteOrder.LITTLE_ENDIAN);
    byte[] title = name.getBytes(StandardCharsets.US_ASCII);
    for (int at = 0; at + 46 + title.length <= workbook.length; at++)
      if (bytes.getInt(at) == 0x02014b50
          && Arrays.equals(workbook, at + 46, at + 46 + title.length, title, 0, title.length))
        bytes.putInt(at + 24, size);
    return bytes.array();
  }

  private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }

  static Path write(Path file, byte[] bytes) {
    try {
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
