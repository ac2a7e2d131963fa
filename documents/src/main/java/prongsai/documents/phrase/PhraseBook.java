package prongsai.documents.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import prongsai.scoring.problem.MessagePattern;

/// The prose of one kind of document, from a resource file, with its gaps filled in.
public final class PhraseBook {
  private static final String FILE = "phrases.properties";

  private final Properties phrases;

  private PhraseBook(Properties phrases) {
    this.phrases = phrases;
  }

  /// Reads the file `phrases.properties` beside a class.
  public static PhraseBook beside(Class<?> owner) {
    Properties phrases = new Properties();
    try (InputStream in = owner.getResourceAsStream(FILE)) {
      if (in == null) throw new IllegalStateException("no " + FILE + " beside " + owner.getName());
      phrases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PhraseBook(phrases);
  }

  /// A phrase; `arguments` are pairs of name and value.
  ///
  /// @throws IllegalArgumentException when there is no such phrase, or one of its gaps stays open
  public String of(String key, Object... arguments) {
    String pattern = phrases.getProperty(key);
    if (pattern == null) throw new IllegalArgumentException("no phrase: " + key);
    return MessagePattern.filled(pattern, key, MessagePattern.pairs(arguments));
  }
}
