package prongsai.documents.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import prongsai.scoring.problem.MessagePattern;

/// The prose of the reports, from one resource file, with its gaps filled in.
final class Phrases {
  private static final Properties PHRASES = read();

  private Phrases() {}

  /// A phrase; `arguments` are pairs of name and value.
  ///
  /// @throws IllegalArgumentException when there is no such phrase, or one of its gaps stays open
  static String of(String key, Object... arguments) {
    String pattern = PHRASES.getProperty(key);
    if (pattern == null) throw new IllegalArgumentException("no phrase: " + key);
    return MessagePattern.filled(pattern, key, MessagePattern.pairs(arguments));
  }

  private static Properties read() {
    Properties phrases = new Properties();
    try (InputStream in = Phrases.class.getResourceAsStream("phrases.properties")) {
      if (in == null) throw new IllegalStateException("missing phrases.properties");
      phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return phrases;
  }
}
