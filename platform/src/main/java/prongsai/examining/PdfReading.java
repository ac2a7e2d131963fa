package prongsai.examining;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import prongsai.examining.ReadPage.Kind;

/// Has a PDF read by a process of its own, with little memory and little time: a hostile file can
/// make any reader hang or fill memory, and only a process can be ended for certain.
final class PdfReading {
  private static final int SECONDS = 30;
  private static final int MOST_BYTES = 4 * PageReader.MOST_CHARACTERS;
  private static final Semaphore AT_ONCE = new Semaphore(2);

  private PdfReading() {}

  static ReadPage read(byte[] pdf) {
    return read(pdf, SECONDS);
  }

  static ReadPage read(byte[] pdf, int seconds) {
    AT_ONCE.acquireUninterruptibly();
    try {
      return page(answer(pdf, seconds));
    } catch (IOException unread) {
      return ReadPage.nothing(Kind.PDF_UNREADABLE);
    } finally {
      AT_ONCE.release();
    }
  }

  private static ReadPage page(byte[] answer) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer))) {
      int pages = in.readInt();
      int pictures = in.readInt();
      String title = ThaiText.tidy(text(in));
      String text = ThaiText.tidy(text(in));
      return new ReadPage(Kind.PDF, title, List.of(), text, text, pages, pictures);
    }
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  private static byte[] answer(byte[] pdf, int seconds) throws IOException {
    Process reader = start();
    // Ends it whether it reads, works or writes; all streams then close.
    Thread watch =
        Thread.ofVirtual()
            .start(() -> {
              try {
                if (!reader.waitFor(seconds, TimeUnit.SECONDS)) reader.destroyForcibly();
              } catch (InterruptedException done) {
                reader.destroyForcibly();
              }
            });
    try (InputStream in = reader.getInputStream()) {
      try (OutputStream out = reader.getOutputStream()) {
        out.write(pdf);
      }
      return in.readNBytes(MOST_BYTES);
    } finally {
      watch.interrupt();
    }
  }

  private static Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder program =
        new ProcessBuilder(
            java,
            "-Xmx256m",
            "-Xss2m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            PdfProgram.class.getName());
    program.environment().clear(); // what is in it does not concern a stranger's file
    return program.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
