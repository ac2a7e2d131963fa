package prongsai.api.web;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import prongsai.frameworks.Frameworks;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Indicator;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Level;
import prongsai.scoring.framework.Question;
import prongsai.scoring.framework.Scale;
import prongsai.scoring.framework.Wording;

/// The frameworks that this server knows, and the parts of each.
@RestController
@RequestMapping(path = "/api/v1/frameworks", produces = "application/json")
class FrameworkResources {

  /// A framework in the list.
  record FrameworkOf(
      String id, String version, String sha256, int year, WordingOf name, boolean complete) {
    static FrameworkOf of(Framework framework) {
      return new FrameworkOf(
          framework.id(),
          framework.version(),
          framework.sha256(),
          framework.fiscalYear().buddhistEra(),
          WordingOf.of(framework.name()),
          framework.isComplete());
    }
  }

  /// A text in both languages; the English one may be missing.
  record WordingOf(String th, Optional<String> en) {
    static WordingOf of(Wording wording) {
      return new WordingOf(wording.th(), Optional.of(wording.en()).filter(text -> !text.isEmpty()));
    }
  }

  /// A framework with its parts.
  record Whole(
      FrameworkOf framework,
      String passMark,
      List<LevelOf> levels,
      List<InstrumentOf> instruments) {}

  /// A level of the result.
  record LevelOf(String code, WordingOf name, String minimum, boolean passes) {}

  /// An instrument.
  record InstrumentOf(
      String code, String kind, WordingOf name, String weight, List<IndicatorOf> indicators) {}

  /// An indicator.
  record IndicatorOf(String code, WordingOf name, List<ItemOf> items) {}

  /// An item with what is asked for it; of a disclosure item, the marks that it may get.
  record ItemOf(String code, WordingOf name, List<QuestionOf> questions, List<OptionOf> marks) {}

  /// A question, one column of the answers.
  record QuestionOf(String code, WordingOf name, String polarity, List<OptionOf> options) {}

  /// A choice; `key` is what stands in answers and tallies.
  record OptionOf(String key, WordingOf label) {}

  @GetMapping
  ResponseEntity<byte[]> list() {
    return ApiAnswer.page(
        Frameworks.bundled().stream().map(Frameworks::load).map(FrameworkOf::of).toList(),
        Optional.empty());
  }

  @GetMapping("/{id}")
  ResponseEntity<byte[]> one(@PathVariable("id") String id) {
    if (!Frameworks.bundled().contains(id)) throw ApiProblem.notFound();
    Framework framework = Frameworks.load(id);
    return ApiAnswer.of(
        new Whole(
            FrameworkOf.of(framework),
            plain(framework.rules().passMark()),
            framework.levels().stream().map(FrameworkResources::level).toList(),
            framework.instruments().stream().map(FrameworkResources::instrument).toList()));
  }

  private static LevelOf level(Level level) {
    return new LevelOf(
        level.code(), WordingOf.of(level.name()), plain(level.minimum()), level.passes());
  }

  private static InstrumentOf instrument(Instrument instrument) {
    return new InstrumentOf(
        instrument.code().value(),
        instrument.kind().name().toLowerCase(Locale.ROOT),
        WordingOf.of(instrument.name()),
        plain(instrument.weight()),
        instrument.indicators().stream().map(one -> indicator(instrument, one)).toList());
  }

  private static IndicatorOf indicator(Instrument instrument, Indicator indicator) {
    return new IndicatorOf(
        indicator.code().value(),
        WordingOf.of(indicator.name()),
        indicator.items().stream().map(item -> item(instrument, item)).toList());
  }

  private static ItemOf item(Instrument instrument, Item item) {
    return switch (instrument.kind()) {
      case SURVEY ->
          new ItemOf(
              item.code().value(),
              WordingOf.of(item.name()),
              item.questions().stream().map(FrameworkResources::question).toList(),
              List.of());
      case DISCLOSURE ->
          new ItemOf(
              item.code().value(), WordingOf.of(item.name()), List.of(), options(item.scale()));
    };
  }

  private static QuestionOf question(Question question) {
    return new QuestionOf(
        question.code().value(),
        WordingOf.of(question.name()),
        question.polarity().name().toLowerCase(Locale.ROOT),
        options(question.scale()));
  }

  private static List<OptionOf> options(Scale scale) {
    return scale.options().stream()
        .map(option -> new OptionOf(option.key(), WordingOf.of(option.label())))
        .toList();
  }

  private static String plain(Ratio ratio) {
    return ratio.toDecimal(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }
}
