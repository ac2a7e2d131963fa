package prongsai.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Certainty;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Evidence;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Indicator;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Level;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.framework.Part;
import prongsai.scoring.framework.Polarity;
import prongsai.scoring.framework.Question;
import prongsai.scoring.framework.SubIndicator;

class BundledFrameworksTest {
  private static final Framework ITA_2565 = Frameworks.load("nacc-ita-2565");
  private static final Framework ITA_2566 = Frameworks.load("nacc-ita-2566");

  static List<Framework> bundled() {
    return Frameworks.bundled().stream().map(Frameworks::load).toList();
  }

  @Test
  void every_folder_is_listed_and_named_after_its_framework() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/prongsai/frameworks"))) {
      assertThat(files.filter(Files::isDirectory).map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Frameworks.bundled());
    }
    assertThat(bundled()).extracting(Framework::id).isEqualTo(Frameworks.bundled());
  }

  @ParameterizedTest
  @CsvSource({"IIT, 5, 30, 51", "EIT, 3, 15, 19", "OIT, 2, 43, 0"})
  void fy2565_has_its_indicators_items_and_columns(
      String code, int indicators, int items, int columns) {
    Instrument instrument = ITA_2565.instrument(new Code(code)).orElseThrow();
    assertThat(instrument.indicators()).hasSize(indicators);
    assertThat(instrument.items()).hasSize(items);
    assertThat(instrument.questions()).hasSize(columns);
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void there_are_three_instruments_ten_indicators_and_seven_sub_indicators(Framework framework) {
    List<Part> parts = Outline.of(framework).parts();
    assertThat(parts).filteredOn(Instrument.class::isInstance).hasSize(3);
    assertThat(parts).filteredOn(Indicator.class::isInstance).hasSize(10);
    assertThat(parts).filteredOn(SubIndicator.class::isInstance).hasSize(7);
  }

  @Test
  void sub_indicators_have_the_sizes_that_published_scores_prove() {
    assertThat(sizes(ITA_2565)).containsExactly(9, 8, 7, 4, 5, 8, 2);
    assertThat(sizes(ITA_2566)).containsExactly(10, 8, 4, 4, 4, 8, 5);
  }

  private static List<Integer> sizes(Framework framework) {
    return Outline.of(framework).parts().stream()
        .filter(SubIndicator.class::isInstance)
        .map(part -> part.parts().size())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"O42, 5, 1", "O38, 5, 4", "O25, 1, 1", "O1, 4, 9"})
  void a_disclosure_is_worth_its_share_of_the_total(String code, long points, long of) {
    assertThat(Outline.of(ITA_2565).share(new Code(code)).times(100))
        .isEqualTo(Ratio.of(points, of));
  }

  @Test
  void questions_are_the_columns_of_an_answer_file_in_order() {
    assertThat(columns("IIT")).isEqualTo(IIT_COLUMNS);
    assertThat(columns("EIT")).isEqualTo(EIT_COLUMNS);
  }

  private static final String IIT_COLUMNS =
      "I1.1,I1.2,I2,I3.1,I3.2,I3.3,I4.1,I4.2,I4.3,I5.1,I5.2,I5.3,I6.1,I6.2,"
          + "I6.3,I7,I8.1,I8.2,I9,I10,I11.1,I11.2,I12.1,I12.2,I12.3,I13,I14,I15,I16,"
          + "I17,I18.1,I18.2,I18.3,I19,I20,I21,I22,I23,I24,I25,I26.1,I26.2,I27,"
          + "I28.1,I28.2,I28.3,I29,I30.1,I30.2,I30.3,I30.4";
  private static final String EIT_COLUMNS =
      "E1.1,E1.2,E2,E3,E4.1,E4.2,E4.3,E5,E6.1,E6.2,E7,E8,E9,E10,E11,E12,E13," + "E14,E15";

  private static String columns(String code) {
    return ITA_2565.instrument(new Code(code)).orElseThrow().questions().stream()
        .map(question -> question.code().value())
        .collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @CsvSource({
    "I4.1, NEGATIVE",
    "I11.1, POSITIVE",
    "I11.2, NEGATIVE",
    "I26.1, POSITIVE",
    "I27, NEGATIVE",
    "I30.4, POSITIVE",
    "E4.2, NEGATIVE",
    "E8, POSITIVE"
  })
  void questions_have_their_polarity(String code, Polarity polarity) {
    Question question = (Question) part(code);
    assertThat(question.polarity()).isEqualTo(polarity);
  }

  private static Part part(String code) {
    Part part = Outline.of(ITA_2565).find(new Code(code)).orElseThrow();
    return part instanceof Item item && !item.questions().isEmpty()
        ? item.questions().getFirst()
        : part;
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void every_fact_is_graded_with_a_source(Framework framework) {
    List<String> ungraded = new ArrayList<>();
    for (Part part : Outline.of(framework).parts())
      if (part.evidence().isEmpty()
          || part.evidence().values().stream().anyMatch(one -> one.sources().isEmpty()))
        ungraded.add(part.code().value());
    assertThat(ungraded).isEmpty();
    for (Instrument instrument : framework.instruments())
      for (Item item : instrument.items())
        assertThat(item.evidence())
            .as(item.code().value())
            .containsKeys("wording", "english", "scale");
    assertThat(framework.rules().evidence())
        .containsKeys(
            "pass_mark",
            "target",
            "rounding",
            "tolerance",
            "aggregation",
            "short_sample",
            "level_basis");
    for (Level level : framework.levels())
      assertThat(framework.rules().evidence()).containsKey("levels." + level.code());
  }

  @Test
  void grades_stay_with_the_facts() {
    assertThat(grade("I27", "polarity")).isEqualTo(Certainty.PARTLY);
    assertThat(grade("I8", "wording")).isEqualTo(Certainty.VERIFIED_OTHER_YEAR);
    assertThat(grade("E1", "wording")).isEqualTo(Certainty.RECALLED);
    assertThat(grade("O42", "criteria")).isEqualTo(Certainty.VERIFIED);
    assertThat(grade("O41", "criteria")).isEqualTo(Certainty.RECALLED);
    assertThat(ITA_2566.rules().evidence().get("levels.improve"))
        .satisfies(evidence -> assertThat(evidence.known()).isEqualTo(Certainty.PARTLY));
  }

  private static Certainty grade(String code, String fact) {
    Map<String, Evidence> evidence = part(code).evidence();
    return Optional.ofNullable(evidence.get(fact)).orElseThrow().known();
  }

  @Test
  void fy2566_is_incomplete_and_says_why_in_both_languages() {
    assertThat(ITA_2565.isComplete()).isTrue();
    assertThat(ITA_2566.isComplete()).isFalse();
    assertThat(ITA_2566.incompleteBecause().orElseThrow().th()).contains("IIT และ EIT");
    assertThat(ITA_2566.incompleteBecause().orElseThrow().en()).contains("IIT and EIT");
    assertThat(ITA_2566.levels())
        .extracting(level -> level.name().th())
        .containsExactly("ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน", "ต้องปรับปรุง", "ต้องปรับปรุงโดยด่วน");
    assertThat(ITA_2566.levels().getFirst().eachInstrument()).contains(Ratio.of(95));
  }

  @Test
  void both_printed_names_of_indicator_8_are_known() {
    Indicator indicator = (Indicator) Outline.of(ITA_2565).find(new Code("8")).orElseThrow();
    assertThat(indicator.name().th()).isEqualTo("การปรับปรุงการทำงาน");
    assertThat(indicator.alsoNamed()).contains("การปรับปรุงระบบการทำงาน");
  }

  @Test
  void the_hash_is_that_of_the_bytes_of_the_file() throws Exception {
    byte[] bytes =
        Files.readAllBytes(
            Path.of("src/main/resources/prongsai/frameworks/nacc-ita-2565/framework.yaml"));
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    assertThat(ITA_2565.sha256()).isEqualTo(HexFormat.of().formatHex(digest));
  }

  @Test
  void a_framework_opens_by_id_and_by_folder_and_by_file() {
    Path good = Golden.folder("problems/frameworks").resolve("good.yaml");
    assertThat(Frameworks.open("nacc-ita-2565").good()).isSameAs(ITA_2565);
    assertThat(Frameworks.open("src/main/resources/prongsai/frameworks/nacc-ita-2566").good())
        .isEqualTo(ITA_2566);
    assertThat(Frameworks.open(good.toString()).good().id()).isEqualTo("office-check-2565");
  }

  @Test
  void an_unknown_framework_is_a_problem_that_lists_the_known() {
    assertThat(Golden.problems(Frameworks.open("nacc-ita-2599")))
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.arguments()).containsEntry("known", "nacc-ita-2565, nacc-ita-2566"));
    assertThat(Golden.problems(Frameworks.open("\0"))).hasSize(1);
    assertThatThrownBy(() -> Frameworks.load("nacc-ita-2599"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nacc-ita-2599");
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void comparable_codes_exist_in_both_years(Framework framework) {
    framework
        .comparableWith(ITA_2565.fiscalYear())
        .ifPresent(earlier -> {
          for (Part part : Outline.of(framework).parts())
            earlier
                .earlier(part.code())
                .ifPresent(code ->
                    assertThat(Outline.of(ITA_2565).find(code))
                        .get()
                        .satisfies(
                            then -> assertThat(then.name().th()).isEqualTo(part.name().th())));
        });
  }
}
