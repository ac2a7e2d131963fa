package prongsai.documents;

import java.io.IOException;
import java.io.OutputStream;
import prongsai.documents.model.Document;

/// Shows a document in one file format. Safe for use by several threads at once; the same document
/// gives the same bytes.
@FunctionalInterface
public interface Renderer {

  /// Writes the whole document; does not close the stream.
  void render(Document document, OutputStream to) throws IOException;
}
