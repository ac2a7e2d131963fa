package prongsai.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The worked examples on the methodology pages come out as written.
class MethodologyTest {
  private static final Path PAGES =
      Path.of(System.getProperty("project.root", "..")).resolve("docs/methodology");
  private static final Pattern EXAMPLE =
      Pattern.compile("^```golden\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  /// Pages that each explain one rule.
  private static final List<String> RULES =
      List.of(
          "aggregation",
          "comparison",
          "levels",
          "margin",
          "points",
          "published-scores",
          "sample",
          "way",
          "what-if");

  private static List<String> examples(Path page) throws IOException {
    return EXAMPLE
        .matcher(Files.readString(page))
        .results()
        .map((MatchResult example) -> example.group(1))
        .toList();
  }

  @TestFactory
  List<DynamicTest> theExamplesOfAPageComeOutAsWritten() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> pages = Files.list(PAGES)) {
      for (Path page : pages.filter(one -> one.toString().endsWith(".md")).sorted().toList())
        for (String example : examples(page))
          tests.add(
              DynamicTest.dynamicTest(
                  page.getFileName() + " " + (tests.size() + 1),
                  () -> new WorkedExample(example).check()));
    }
    return tests;
  }

  @Test
  void everyRuleHasAPageWithAnExample() throws IOException {
    for (String rule : RULES)
      assertThat(examples(PAGES.resolve(rule + ".md"))).as(rule).isNotEmpty();
  }

  @Test
  void anExampleThatDoesNotComeOutFails() {
    assertThatThrownBy(() -> new WorkedExample("scores: total 84.995\ntotal: 84.99\n").check())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("85.00");
  }
}
