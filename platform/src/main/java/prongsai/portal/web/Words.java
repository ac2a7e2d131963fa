package prongsai.portal.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import prongsai.agency.Agency;
import prongsai.progress.StepStanding;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Wording;
import prongsai.scoring.problem.Language;
import prongsai.web.ThaiDates;

/// The texts of public pages in one language, `portal_th.properties` and `portal_en.properties`.
public final class Words {
  public static final Words THAI = new Words(Language.TH);
  public static final Words ENGLISH = new Words(Language.EN);

  private static final int COMMON_ERA = 543;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Language language;
  private final Properties texts = new Properties();

  private Words(Language language) {
    this.language = language;
    String file = "/prongsai/portal/portal_" + code() + ".properties";
    try (InputStreamReader reader =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /// The language that an address asks for: English below `/en`.
  static Words of(String uri) {
    return uri.equals("/en") || uri.startsWith("/en/") ? ENGLISH : THAI;
  }

  /// `th` or `en`.
  public String code() {
    return language.name().toLowerCase(Locale.ROOT);
  }

  /// The same in the other language.
  public Words other() {
    return switch (language) {
      case TH -> ENGLISH;
      case EN -> THAI;
    };
  }

  /// The address of a public page in this language.
  ///
  /// @param path of the Thai page, beginning with a slash
  public String path(String path) {
    return switch (language) {
      case TH -> path;
      case EN -> path.equals("/") ? "/en" : "/en" + path;
    };
  }

  /// A text with its gaps filled: `text("found", "n", 3)` for `พบ {n} หน่วยงาน`.
  ///
  /// @throws IllegalArgumentException when there is no such text
  public String text(String key, Object... gaps) {
    String text = texts.getProperty(key);
    if (text == null) throw new IllegalArgumentException("no text " + key + " in " + language);
    for (int i = 0; i < gaps.length; i += 2)
      text = text.replace("{" + gaps[i] + "}", String.valueOf(gaps[i + 1]));
    return text;
  }

  /// The keys of all texts.
  Set<String> keys() {
    return texts.stringPropertyNames();
  }

  /// A wording of a framework; the Thai one where nobody has worded it in English.
  public String pick(Wording wording) {
    return language == Language.EN && !wording.en().isBlank() ? wording.en() : wording.th();
  }

  /// The name of an agency; the Thai one where the English one is unknown.
  public String name(Agency agency) {
    return name(agency.name(), agency.nameInEnglish());
  }

  /// The same, of an agency's two names.
  public String name(String thai, String english) {
    return language == Language.EN && !english.isBlank() ? english : thai;
  }

  /// `พ.ศ. 2565`, `2022 (B.E. 2565)`.
  public String year(FiscalYear year) {
    return text("year", "be", year.buddhistEra(), "ce", year.buddhistEra() - COMMON_ERA);
  }

  /// How a step or a measure stands.
  public String standing(StepStanding standing) {
    return text("standing." + standing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// A day, long.
  public String date(LocalDate day) {
    return switch (language) {
      case TH -> ThaiDates.date(day);
      case EN -> DAY.format(day);
    };
  }

  /// The day of a moment in Thailand.
  public String date(Instant moment) {
    return date(ThaiDates.day(moment));
  }
}
