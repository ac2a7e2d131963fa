package prongsai.frameworks.hints;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import prongsai.frameworks.Frameworks;
import prongsai.frameworks.Reading;
import prongsai.frameworks.Schema;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.problem.Language;
import prongsai.scoring.problem.Problem;

class PageHintsTest {
  private static final Framework ITA_2565 = Frameworks.load("nacc-ita-2565");
  private static final Schema SCHEMA = new Schema("hints.schema.json");

  private static String bundled() throws IOException {
    String name = "/prongsai/frameworks/nacc-ita-2565/hints.yaml";
    try (var in = Objects.requireNonNull(PageHintsTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<Problem> problems(String yaml) {
    return switch (PageHints.read(ITA_2565, "hints.yaml", yaml.getBytes(StandardCharsets.UTF_8))) {
      case Reading.Good<PageHints> _ -> List.of();
      case Reading.Faulty<PageHints>(List<Problem> problems) -> problems;
    };
  }

  @Test
  void every_disclosure_of_fy2565_has_hints() throws IOException {
    PageHints hints = PageHints.of(ITA_2565).orElseThrow();
    assertThat(hints.items()).hasSize(43);
    assertThat(hints.rules()).isEqualTo("nacc-ita-2565/1.1.0");
    assertThat(SCHEMA.faults(bundled())).isEmpty();
  }

  @Test
  void a_monthly_report_wants_six_months_and_a_notice_a_date() {
    PageHints hints = PageHints.of(ITA_2565).orElseThrow();
    assertThat(hints.of(new Code("O23")).orElseThrow().months()).isEqualTo(6);
    assertThat(hints.of(new Code("O34")).orElseThrow().signed()).isTrue();
    assertThat(hints.of(new Code("O4")).orElseThrow().year()).contains(ItemHints.Year.SPAN);
    assertThat(hints.of(new Code("O1")).orElseThrow().terms().getFirst())
        .containsExactly("โครงสร้าง", "แผนผัง", "การแบ่งส่วนราชการ");
    assertThat(hints.of(new Code("I1"))).isEmpty();
  }

  @Test
  void a_framework_without_hints_has_none() {
    assertThat(PageHints.of(Frameworks.load("nacc-ita-2566"))).isEmpty();
  }

  @Test
  void faults_are_told_all_at_once_with_their_places() throws IOException {
    String faulty =
        bundled()
            .replace("framework: nacc-ita-2565", "framework: nacc-ita-2566")
            .replace("  O43:\n", "  O44:\n")
            .replaceFirst("year: span", "year: soon")
            .replaceFirst("signed: true", "signed: true\n    colour: red")
            .replaceFirst("months: 6", "months: 13");
    assertThat(problems(faulty))
        .extracting(problem -> problem.line(Language.EN))
        .anyMatch(line -> line.matches("hints.yaml:4:.*belong to the framework nacc-ita-2566.*"))
        .anyMatch(line -> line.contains("no disclosure O44"))
        .anyMatch(line -> line.contains("the disclosure O43 is missing"))
        .anyMatch(line -> line.contains("colour"))
        .hasSize(6);
    assertThat(SCHEMA.faults(faulty)).hasSize(3);
  }
}
