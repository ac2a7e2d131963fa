package prongsai.progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Small files of every kind, honest and not.
public final class TestFiles {
  public static byte[] pdf() {
    return "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
        .getBytes(StandardCharsets.US_ASCII);
  }

  public static byte[] png() {
    return new byte[] {
      (byte) 0x89,
      'P',
      'N',
      'G',
      '\r',
      '\n',
      0x1a,
      '\n',
      0,
      0,
      0,
      13,
      'I',
      'H',
      'D',
      'R',
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      1,
      8,
      0,
      0,
      0,
      0
    };
  }

  public static byte[] jpeg() {
    return new byte[] {
      (byte) 0xff,
      (byte) 0xd8,
      (byte) 0xff,
      (byte) 0xe0,
      0,
      16,
      'J',
      'F',
      'I',
      'F',
      0,
      1,
      1,
      0,
      0,
      1
    };
  }

  public static byte[] webp() {
    return "RIFF\0\0\0\0WEBPVP8 \0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
  }

  public static byte[] program() {
    return ("MZ" + "\0".repeat(58) + "\u0080\0\0\0" + "\0".repeat(64) + "PE\0\0")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private TestFiles() {}

  public static byte[] text(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  /// A document whose content types name a main part.
  public static byte[] office(String main, String... parts) {
    String types =
        "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/main.xml\" ContentType=\"application/vnd."
            + main
            + ".main+xml\"/></Types>";
    return zip(archive -> {
      part(archive, "[Content_Types].xml", text(types));
      part(archive, "_rels/.rels", text("<Relationships/>"));
      for (String name : parts) part(archive, name, text("x"));
    });
  }

  public static byte[] docx(String... parts) {
    return office("openxmlformats-officedocument.wordprocessingml.document", parts);
  }

  public static byte[] xlsx(String... parts) {
    return office("openxmlformats-officedocument.spreadsheetml.sheet", parts);
  }

  public static byte[] odt(String... parts) {
    return zip(archive -> {
      ZipEntry type = new ZipEntry("mimetype");
      byte[] media = text("application/vnd.oasis.opendocument.text");
      type.setMethod(ZipEntry.STORED);
      type.setSize(media.length);
      java.util.zip.CRC32 sum = new java.util.zip.CRC32();
      sum.update(media);
      type.setCrc(sum.getValue());
      archive.putNextEntry(type);
      archive.write(media);
      for (String name : parts) part(archive, name, text("x"));
    });
  }

  /// A document that unpacks into more than allowed.
  public static byte[] bomb() {
    byte[] nothing = new byte[1 << 20];
    return zip(archive -> {
      part(archive, "[Content_Types].xml", text("wordprocessingml.document.main+xml"));
      part(archive, "_rels/.rels", text("<Relationships/>"));
      archive.putNextEntry(new ZipEntry("word/media/big.bin"));
      for (int i = 0; i < 300; i++) archive.write(nothing);
    });
  }

  /// What goes into an archive.
  public interface Parts {
    void write(ZipOutputStream archive) throws IOException;
  }

  public static byte[] zip(Parts parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
      parts.write(archive);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  private static void part(ZipOutputStream archive, String name, byte[] content)
      throws IOException {
    archive.putNextEntry(new ZipEntry(name));
    archive.write(content);
  }
}
