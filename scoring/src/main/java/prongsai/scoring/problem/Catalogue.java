package prongsai.scoring.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// The one catalogue of messages, read once on first use.
public final class Catalogue {
  private Catalogue() {}

  private static final class Thai {
    private static final Properties MESSAGES = read("problems_th.properties");
  }

  private static final class English {
    private static final Properties MESSAGES = read("problems_en.properties");
  }

  /// The message of a code with its arguments filled in.
  ///
  /// @throws IllegalArgumentException when the catalogue has no such code or the message needs an
  ///   argument that is not given
  public static String message(Language language, String code, Map<String, String> arguments) {
    String pattern = messages(language).getProperty(code);
    if (pattern == null) throw new IllegalArgumentException("no message for problem: " + code);
    return MessagePattern.filled(pattern, code, arguments);
  }

  /// Every code that has a message.
  public static Set<String> codes(Language language) {
    return Set.copyOf(messages(language).stringPropertyNames());
  }

  private static Properties messages(Language language) {
    return switch (language) {
      case TH -> Thai.MESSAGES;
      case EN -> English.MESSAGES;
    };
  }

  private static Properties read(String resource) {
    Properties messages = new Properties();
    try (InputStream in = Catalogue.class.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalStateException("missing catalogue: " + resource);
      messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages;
  }
}
