package prongsai.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import prongsai.exporting.Column;
import prongsai.exporting.TableFormat;
import prongsai.exporting.TableWriter;

/// Tables on their way into answers of HTTP, row after row. Each holds a connection to the database
/// for as long as its reader takes, so only few run at once.
@Component
class Downloads {
  private static final int AT_ONCE = 2;

  private final Semaphore places = new Semaphore(AT_ONCE);

  /// Writes the rows of a table.
  @FunctionalInterface
  interface Rows {
    void write(TableWriter to) throws IOException;
  }

  /// Sends a table; to who asks for the head alone, no row of it.
  ///
  /// @param name of the file, without its ending
  void send(
      HttpServletRequest request,
      HttpServletResponse response,
      TableFormat format,
      String name,
      List<Column> columns,
      Rows rows)
      throws IOException {
    if (!places.tryAcquire()) throw ApiProblem.of(Fault.BUSY);
    try {
      response.setContentType(format.mediaType());
      response.setHeader("Cache-Control", "private, no-store");
      response.setHeader(
          "Content-Disposition",
          ContentDisposition.attachment()
              .filename(name + "." + format.ending())
              .build()
              .toString());
      if (request.getMethod().equals("HEAD")) return;
      try (TableWriter writer = format.begin(response.getOutputStream(), columns)) {
        rows.write(writer);
      }
    } finally {
      places.release();
    }
  }
}
