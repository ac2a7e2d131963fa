package prongsai.survey.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import prongsai.scoring.problem.Language;
import prongsai.scoring.problem.MessagePattern;
import prongsai.web.ThaiDates;

/// The words of the questionnaire's pages in one language.
public final class Words {
  private static final Words THAI = new Words(Language.TH);
  private static final Words ENGLISH = new Words(Language.EN);
  private static final DateTimeFormatter ENGLISH_DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Language language;
  private final Map<String, String> phrases;

  private Words(Language language) {
    this.language = language;
    this.phrases = read("words_" + tag(language) + ".properties");
  }

  /// The words of a language.
  public static Words of(Language language) {
    return switch (language) {
      case TH -> THAI;
      case EN -> ENGLISH;
    };
  }

  /// `en` for English, anything else is Thai.
  public static Words tagged(String tag) {
    return tag.equals("en") ? ENGLISH : THAI;
  }

  private static Map<String, String> read(String file) {
    Properties properties = new Properties();
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) throw new IllegalStateException("no " + file);
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    Map<String, String> phrases = new TreeMap<>();
    properties.forEach((key, phrase) -> phrases.put((String) key, (String) phrase));
    return phrases;
  }

  private static String tag(Language language) {
    return language.name().toLowerCase(Locale.ROOT);
  }

  public Language language() {
    return language;
  }

  /// `th` or `en`.
  public String tag() {
    return tag(language);
  }

  /// The other language.
  public Words other() {
    return language == Language.TH ? ENGLISH : THAI;
  }

  /// What follows the path of a page in this language: nothing for Thai.
  public String query() {
    return language == Language.TH ? "" : "?lang=" + tag();
  }

  /// A phrase; `arguments` are pairs of name and value.
  ///
  /// @throws IllegalArgumentException when there is no such phrase, or one of its gaps stays open
  public String of(String key, Object... arguments) {
    String phrase = phrases.get(key);
    if (phrase == null) throw new IllegalArgumentException("no phrase: " + key);
    return MessagePattern.filled(phrase, key, MessagePattern.pairs(arguments));
  }

  /// All phrases by key.
  Map<String, String> all() {
    return phrases;
  }

  /// A day, in Thai in the Buddhist era.
  public String day(LocalDate day) {
    return switch (language) {
      case TH -> ThaiDates.date(day);
      case EN -> ENGLISH_DAY.format(day);
    };
  }

  /// The first moment of something.
  public String from(Instant moment) {
    LocalDateTime time = LocalDateTime.ofInstant(moment, ThaiDates.ZONE);
    return time.toLocalTime().equals(LocalTime.MIDNIGHT) ? day(time.toLocalDate()) : minute(moment);
  }

  /// The end of something, given the first moment that no longer belongs to it: at midnight, the
  /// day before is the last.
  public String until(Instant moment) {
    LocalDateTime time = LocalDateTime.ofInstant(moment, ThaiDates.ZONE);
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? day(time.toLocalDate().minusDays(1))
        : minute(moment);
  }

  private String minute(Instant moment) {
    LocalDateTime time = LocalDateTime.ofInstant(moment, ThaiDates.ZONE);
    return switch (language) {
      case TH -> ThaiDates.moment(moment);
      case EN ->
          "%s, %02d:%02d".formatted(ENGLISH_DAY.format(time), time.getHour(), time.getMinute());
    };
  }
}
