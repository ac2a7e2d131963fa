package prongsai.survey.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import prongsai.frameworks.Frameworks;
import prongsai.round.SurveyInstrument;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Phase;
import prongsai.scoring.problem.Language;
import prongsai.survey.Questionnaire;
import prongsai.web.ThaiDates;

/// Renders the pages of surveys, and keeps the common ones compressed: a page is made anew only
/// when something of what it shows has changed.
@Component
public final class SurveyPages {
  /// In bytes; a page of all questions weighs about ten thousand.
  private static final long MEMORY = 64L << 20;

  private record Which(String framework, SurveyInstrument instrument, Language language) {}

  private record Key(Visit visit, String page) {}

  private final TemplateEngine templates;
  private final SurveyFiles files;
  private final Map<Which, Questionnaire> questionnaires = new ConcurrentHashMap<>();
  private final Cache<Key, SplicedPage> pages =
      Caffeine.newBuilder()
          .maximumWeight(MEMORY)
          .weigher((Key key, SplicedPage page) -> page.weight())
          .build();

  SurveyPages(TemplateEngine templates, SurveyFiles files) {
    this.templates = templates;
    this.files = files;
  }

  /// The questions of a survey in the language of a visit.
  public Questionnaire questionnaire(Visit visit) {
    return questionnaires.computeIfAbsent(
        new Which(visit.link().frameworkId(), visit.link().instrument(), visit.words().language()),
        which ->
            Questionnaire.of(
                Frameworks.load(which.framework()), which.instrument(), which.language()));
  }

  /// A survey as its pages speak of it.
  public About about(Visit visit) {
    LocalDate closes = ThaiDates.day(visit.link().window().closes());
    Framework framework = Frameworks.load(visit.link().frameworkId());
    Optional<LocalDate> results =
        framework.rules().calendar().stream()
            .reduce((earlier, later) -> later)
            .map(Phase::from)
            .filter(day -> !day.isBefore(closes));
    return new About(visit, questionnaire(visit), results);
  }

  /// The files that pages name.
  public SurveyFiles files() {
    return files;
  }

  /// The page of all questions, with a gap for the token.
  public SplicedPage form(Visit visit, Mode mode, int difficulty) {
    return page(
        visit,
        mode.name() + difficulty,
        () -> html(FormPage.blank(about(visit), mode, difficulty, files)));
  }

  /// The page of all questions as somebody filled it in.
  public String html(FormPage page) {
    return html("survey/questionnaire", Map.of("page", page, "columns", StoredColumns.empty()));
  }

  /// The page after answers were stored, with a gap for the rows of what was stored.
  public SplicedPage thanks(Visit visit, boolean before) {
    return page(
        visit,
        "thanks" + before,
        () ->
            html(
                "survey/thanks",
                Map.of(
                    "about",
                    about(visit),
                    "before",
                    before,
                    "rows",
                    SplicedPage.GAP,
                    "style",
                    files.style())));
  }

  /// The rows of what was stored, for the gap of the thanks.
  public String rows(Words words, StoredColumns columns) {
    return html("survey/rows", Map.of("words", words, "columns", columns));
  }

  /// A page that is made once for a visit like this, whatever it shows.
  ///
  /// @param name of the page; may hold what else the page depends on
  public SplicedPage page(Visit visit, String name, Supplier<String> html) {
    return pages.get(new Key(visit, name), _ -> SplicedPage.of(html.get()));
  }

  /// A page that says one thing.
  public String html(Notice notice) {
    return html("survey/notice", Map.of("notice", notice));
  }

  /// A template with its parameters.
  public String html(String template, Map<String, Object> parameters) {
    StringOutput output = new StringOutput(16_384);
    templates.render(template + ".jte", parameters, output);
    return output.toString();
  }
}
