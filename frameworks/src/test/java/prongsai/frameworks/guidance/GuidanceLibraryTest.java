package prongsai.frameworks.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.frameworks.FrameworkReader;
import prongsai.frameworks.Frameworks;
import prongsai.frameworks.Golden;
import prongsai.frameworks.Reading;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.FiscalYear;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Wording;

class GuidanceLibraryTest {
  private static final String FOLDER = "problems/guidance";
  private static final Framework OFFICE_CHECK =
      FrameworkReader.read(Golden.folder("problems/frameworks").resolve("good.yaml")).good();

  private static Reading<GuidanceLibrary> library(String name) {
    return GuidanceLibrary.read(OFFICE_CHECK, Golden.folder(FOLDER).resolve(name));
  }

  private static Reading<GuidanceLibrary> overriddenBy(Path own) {
    return library("good").good().overriddenBy(own);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nacc-ita-2565", "nacc-ita-2566"})
  void bundled_guidance_covers_every_item_that_is_known(String id) {
    Framework framework = Frameworks.load(id);
    GuidanceLibrary library = GuidanceLibrary.load(framework);
    for (Instrument instrument : framework.instruments())
      for (Item item : instrument.items())
        assertThat(library.item(item.code())).as(item.code().value()).isPresent();
  }

  @Test
  void every_indicator_of_2565_has_a_measure() {
    Framework framework = Frameworks.load("nacc-ita-2565");
    GuidanceLibrary library = GuidanceLibrary.load(framework);
    for (int indicator = 1; indicator <= 10; indicator++)
      assertThat(library.measuresFor(new Code("" + indicator))).as("" + indicator).isNotEmpty();
    assertThat(library.measuresFor(new Code("10.2"))).isNotEmpty();
  }

  @Test
  void a_faulty_library_reports_the_problems_of_all_its_files() throws IOException {
    Golden.check(Golden.folder(FOLDER).resolve("faulty.txt"), Golden.problems(library("faulty")));
  }

  static List<Path> faultyOverrides() {
    return List.of("own-faulty.yaml", "own-nothing.yaml", "own-instrument.yaml").stream()
        .map(Golden.folder(FOLDER)::resolve)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("faultyOverrides")
  void a_faulty_file_of_an_agency_reports_all_its_problems(Path file) throws IOException {
    Golden.check(Golden.expectationOf(file), Golden.problems(overriddenBy(file)));
  }

  @Test
  void a_folder_without_a_file_of_an_instrument_says_so() {
    assertThat(Golden.problems(GuidanceLibrary.read(Frameworks.load("nacc-ita-2565"), good())))
        .extracting(problem -> problem.code())
        .contains("file/missing", "guidance/other-framework");
  }

  private static Path good() {
    return Golden.folder(FOLDER).resolve("good");
  }

  @Test
  void a_framework_without_guidance_has_an_empty_library() {
    assertThat(library("no-such-folder").good().items()).isEmpty();
    assertThat(GuidanceLibrary.load(OFFICE_CHECK).measures()).isEmpty();
  }

  @Test
  void an_agency_replaces_texts_units_and_measures_and_keeps_the_rest() {
    GuidanceLibrary own = overriddenBy(Golden.folder(FOLDER).resolve("own-good.yaml")).good();
    assertThat(own.item(new Code("S1")))
        .contains(
            new ItemGuidance("ควรทบทวนคู่มือร่วมกับผู้รับบริการ", "ควรรักษามาตรฐานการปฏิบัติงาน"));
    assertThat(own.measures())
        .extracting(MeasureTemplate::code)
        .containsExactly("work-standards", "property-register", "website", "property-lending");
    assertThat(own.measures().get(2).title()).endsWith("ดิจิทัล");
    assertThat(own.responsible(own.measures().get(1)))
        .containsExactly(
            new Wording("กองคลัง", "Treasury"), new Wording("ทุกส่วนราชการ", "All units"));
  }

  @Test
  void measures_of_an_indicator_are_those_of_its_sub_indicators() {
    GuidanceLibrary library = library("good").good();
    assertThat(library.measuresFor(new Code("3")))
        .extracting(MeasureTemplate::code)
        .containsExactly("website");
    assertThat(library.measuresFor(new Code("3.1"))).hasSize(1);
    assertThat(library.measuresFor(new Code("1")))
        .extracting(MeasureTemplate::code)
        .containsExactly("work-standards");
  }

  @Test
  void a_deadline_is_the_last_day_of_a_month_of_the_fiscal_year() {
    MeasureTemplate measure = library("good").good().measures().getFirst();
    assertThat(measure.deadline(FiscalYear.of(2566))).isEqualTo(LocalDate.of(2023, 3, 31));
  }

  @Test
  void an_occasion_fills_the_placeholders() {
    Occasion occasion = new Occasion(FiscalYear.of(2565), "กรมตัวอย่าง");
    assertThat(occasion.fill("{agency} ปี {year} และ {next_year}"))
        .isEqualTo("กรมตัวอย่าง ปี 2565 และ 2566");
  }
}
