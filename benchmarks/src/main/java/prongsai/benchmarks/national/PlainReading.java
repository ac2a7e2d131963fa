package prongsai.benchmarks.national;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// Reads the bytes of a file and does nothing with them: no program that reads the file is faster.
final class PlainReading {
  private static final int BLOCK = 1 << 19;

  private PlainReading() {}

  /// Reads a whole file; how many bytes it has.
  static long read(Path file, int threads) throws Exception {
    try (FileChannel channel = FileChannel.open(file)) {
      int blocks = Math.toIntExact((channel.size() + BLOCK - 1) / BLOCK);
      return Workers.share(blocks, threads, (from, to) -> blocks(channel, from, to)).stream()
          .mapToLong(Long::longValue)
          .sum();
    }
  }

  private static long blocks(FileChannel channel, int from, int to) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocateDirect(BLOCK);
    long bytes = 0;
    for (int block = from; block < to; block++) {
      int read = channel.read(buffer.clear(), (long) block * BLOCK);
      while (buffer.hasRemaining() && read > 0) {
        bytes += read;
        read = channel.read(buffer, (long) block * BLOCK + buffer.position());
      }
      if (read > 0) bytes += read;
    }
    return bytes;
  }
}
