package prongsai.importing.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// A file opened and recognised by its first bytes, whatever its name says.
///
/// @param content what it is
/// @param in all of its bytes, from the first on
public record Opened(Content content, InputStream in) implements AutoCloseable {
  private static final int HEAD = 4096;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
  private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  /// Kinds of content.
  public enum Content {
    TEXT,
    /// UTF-16 with its byte order mark.
    UTF_16,
    /// A ZIP archive, as workbooks (XLSX) are.
    ZIP,
    /// An old Office file, or an encrypted new one.
    OLE2
  }

  /// Opens a file; a file that cannot be, or is empty, becomes a problem.
  public static Optional<Opened> open(Path path, Findings findings) {
    if (Files.isDirectory(path)) return refuse(findings, "file/directory");
    try {
      InputStream in = Files.newInputStream(path);
      byte[] head = in.readNBytes(HEAD);
      if (head.length == 0) {
        in.close();
        return refuse(findings, "file/empty");
      }
      InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
      return Optional.of(new Opened(content(head), all));
    } catch (NoSuchFileException _) {
      return refuse(findings, "file/missing");
    } catch (AccessDeniedException _) {
      findings.file("file/unreadable", "reason", "access denied");
      return Optional.empty();
    } catch (IOException e) {
      findings.file("file/unreadable", "reason", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private static Optional<Opened> refuse(Findings findings, String code) {
    findings.file(code);
    return Optional.empty();
  }

  private static Content content(byte[] head) {
    if (starts(head, ZIP) || starts(head, EMPTY_ZIP)) return Content.ZIP;
    if (starts(head, OLE2)) return Content.OLE2;
    boolean little = starts(head, new byte[] {(byte) 0xff, (byte) 0xfe});
    boolean big = starts(head, new byte[] {(byte) 0xfe, (byte) 0xff});
    return little || big ? Content.UTF_16 : Content.TEXT;
  }

  private static boolean starts(byte[] head, byte[] with) {
    return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
