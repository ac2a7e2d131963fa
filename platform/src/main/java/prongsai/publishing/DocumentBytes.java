package prongsai.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import prongsai.documents.Format;
import prongsai.documents.Renderers;
import prongsai.documents.model.Document;

/// Makes documents when they are asked for, a few at once: each takes the memory of a long
/// document.
@Component
public class DocumentBytes {
  private static final int AT_ONCE = 2;

  private final Semaphore places = new Semaphore(AT_ONCE);

  /// A document in a format.
  ///
  /// @throws ResponseStatusException 503 while all places are taken
  public byte[] of(Document document, Format format) throws IOException {
    if (!places.tryAcquire()) throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Renderers.of(format).render(document, bytes);
      return bytes.toByteArray();
    } finally {
      places.release();
    }
  }
}
