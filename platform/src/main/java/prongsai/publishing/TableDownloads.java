package prongsai.publishing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import prongsai.exporting.TableFormat;
import prongsai.exporting.TableWriter;

/// Tables on their way into answers of HTTP, row after row. Each holds a connection to the database
/// for as long as its reader takes, so only few run at once.
@Component
public class TableDownloads {
  private static final int AT_ONCE = 2;

  private final Semaphore places = new Semaphore(AT_ONCE);

  /// Sends a table; to who asks for the head alone, no row of it.
  ///
  /// @return false, and nothing is sent, while too many others are on their way
  public boolean send(
      HttpServletRequest request,
      HttpServletResponse response,
      TableFormat format,
      CollectedTable table)
      throws IOException {
    if (!places.tryAcquire()) return false;
    try {
      response.setContentType(format.mediaType());
      response.setHeader("Cache-Control", "private, no-store");
      response.setHeader(
          "Content-Disposition",
          ContentDisposition.attachment()
              .filename(table.name() + "." + format.ending())
              .build()
              .toString());
      if (request.getMethod().equals("HEAD")) return true;
      try (TableWriter writer = format.begin(response.getOutputStream(), table.columns())) {
        table.rows().write(writer);
      }
      return true;
    } finally {
      places.release();
    }
  }
}
