package prongsai.documents.pdf.file;

import java.util.zip.Deflater;

/// Compressed content; may be kept and put into many files.
public record Deflated(Bytes bytes) {

  /// Compresses with a fresh deflater, for content that is kept.
  public static Deflated of(Bytes content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      return of(content, deflater);
    } finally {
      deflater.end();
    }
  }

  static Deflated of(Bytes content, Deflater deflater) {
    deflater.reset();
    deflater.setInput(content.array(), 0, content.length());
    deflater.finish();
    byte[] chunk = new byte[1 << 14];
    Bytes packed = new Bytes(content.length() / 3 + 64);
    while (!deflater.finished()) packed.append(chunk, deflater.deflate(chunk));
    return new Deflated(packed);
  }
}
