package prongsai.access.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import prongsai.access.Role;

/// Events of the audit trail in Thai.
public final class EventWords {
  private static final Properties WORDS = read();

  private EventWords() {}

  private static Properties read() {
    try (InputStreamReader file =
        new InputStreamReader(
            Objects.requireNonNull(
                EventWords.class.getResourceAsStream("/prongsai/access/events_th.properties")),
            StandardCharsets.UTF_8)) {
      Properties words = new Properties();
      words.load(file);
      return words;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// What happened; the event's own name for one without words.
  public static String event(String name) {
    return WORDS.getProperty(name, name);
  }

  /// The name of a detail; its own for one without words.
  public static String detail(String key) {
    return WORDS.getProperty("detail." + key, key);
  }

  /// The value of a detail: roles by their names.
  public static String value(String key, String value) {
    if (key.equals("role")) return Role.valueOf(value).thai();
    if (!key.equals("factor")) return value;
    return switch (value.toUpperCase(Locale.ROOT)) {
      case "TOTP" -> "แอปยืนยันตัวตน";
      case "WEBAUTHN" -> "พาสคีย์";
      case "PROVIDER" -> "ผู้ให้บริการยืนยันตัวตน";
      default -> value;
    };
  }

  /// All events that have words, name to words, in order of the names.
  public static Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    for (String name : WORDS.stringPropertyNames())
      if (!name.startsWith("detail.")) all.put(name, WORDS.getProperty(name));
    return all;
  }
}
