package prongsai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every file that a page names is there: links, and paths written as code.
class PagesTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("`([^`\\s]+)`");

  /// A path with at least one folder, which ends in `/` or in the ending of a file.
  private static final Pattern PATH = Pattern.compile("(?:[\\w.-]+/)+(?:[\\w.-]*\\.[a-z]{1,10})?");

  /// Where the demonstration writes its documents.
  private static final String OUTPUT = "prongsai-demo/";

  private static final Pattern FENCE =
      Pattern.compile("^```.*?^```", Pattern.MULTILINE | Pattern.DOTALL);

  /// Every file and folder of the repository, with a slash before it and, for folders, behind it.
  private static final List<String> NAMES = names();

  private static List<String> names() {
    TreeSet<String> names = new TreeSet<>();
    for (Path file : Repository.files()) {
      String name = "/" + Repository.name(file);
      names.add(name);
      for (int i = name.indexOf('/', 1); i >= 0; i = name.indexOf('/', i + 1))
        names.add(name.substring(0, i + 1));
    }
    return List.copyOf(names);
  }

  private static List<Path> pages() {
    return Repository.files().stream().filter(file -> file.toString().endsWith(".md")).toList();
  }

  @Test
  void everyLinkLeadsSomewhere() {
    List<String> dead = new ArrayList<>();
    for (Path page : pages())
      links(Repository.text(page))
          .filter(link -> !Files.exists(page.resolveSibling(link).normalize()))
          .forEach(link -> dead.add(Repository.name(page) + ": " + link));
    assertThat(pages()).isNotEmpty();
    assertThat(dead).isEmpty();
  }

  @Test
  void everyPathThatAPageNamesExists() {
    List<String> missing = new ArrayList<>();
    for (Path page : pages())
      paths(Repository.text(page))
          .filter(path -> NAMES.stream().noneMatch(name -> name.endsWith("/" + path)))
          .forEach(path -> missing.add(Repository.name(page) + ": " + path));
    assertThat(missing).isEmpty();
  }

  @Test
  void linksAndPathsAreRecognised() {
    String page =
        """
        See [rules](methodology/rules.md#levels), [site](https://example.org), `scoring/pom.xml`
        and `docs/`, but neither `mvn`, `a/b` nor `framework.yaml`.
        ```
        [not](a/link.md) `not/a/path.md`
        ```
        """;
    assertThat(links(page)).containsExactly("methodology/rules.md");
    assertThat(paths(page)).containsExactly("scoring/pom.xml", "docs/");
  }

  private static Stream<String> links(String page) {
    return LINK.matcher(FENCE.matcher(page).replaceAll(""))
        .results()
        .map((MatchResult link) -> link.group(1).replaceFirst("#.*", ""))
        .filter(link -> !link.isEmpty() && !link.contains(":"));
  }

  private static Stream<String> paths(String page) {
    return CODE.matcher(FENCE.matcher(page).replaceAll(""))
        .results()
        .map((MatchResult code) -> code.group(1))
        .filter(code -> PATH.matcher(code).matches() && !code.startsWith(OUTPUT))
        .map(path -> path.replaceFirst("^(\\.\\.?/)+", ""));
  }
}
