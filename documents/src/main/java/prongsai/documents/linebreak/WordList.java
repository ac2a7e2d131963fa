package prongsai.documents.linebreak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// A list of words kept beside the classes: one a line, `#` starts a comment.
final class WordList {
  private WordList() {}

  static List<String> read(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException("missing word list " + name);
      return words(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> words(Stream<String> lines) {
    return lines
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
