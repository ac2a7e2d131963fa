package prongsai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Names are words of the field, and every package says that nothing in it is null.
class NamesTest {
  private static final Pattern EMPTY_WORD =
      Pattern.compile("\\w*(Manager|Helpers?|Utils?|Utilities|Impl|Dto|DTO|Data)\\.java");
  private static final Pattern MARKED =
      Pattern.compile("^@NullMarked\\s+package ", Pattern.MULTILINE);

  private static List<Path> sources() {
    return Repository.files().stream().filter(file -> file.toString().endsWith(".java")).toList();
  }

  @Test
  void noClassIsNamedByAnEmptyWord() {
    assertThat(sources()).hasSizeGreaterThan(100);
    assertThat(sources().stream().filter(file -> isEmpty(file.getFileName().toString()))).isEmpty();
  }

  @Test
  void anEmptyWordIsRecognised() {
    assertThat(isEmpty("ScoreManager.java")).isTrue();
    assertThat(isEmpty("TextUtils.java")).isTrue();
    assertThat(isEmpty("AnswerSheet.java")).isFalse();
  }

  private static boolean isEmpty(String file) {
    return EMPTY_WORD.matcher(file).matches();
  }

  @Test
  void everyPackageIsNullMarked() {
    TreeSet<String> unmarked = new TreeSet<>();
    for (Path file : sources()) {
      Path info = file.resolveSibling("package-info.java");
      if (!file.endsWith("module-info.java") && !isMarked(info) && !isMarked(ofMain(info)))
        unmarked.add(Repository.name(info));
    }
    assertThat(unmarked).isEmpty();
  }

  /// The same package among the main sources.
  private static Path ofMain(Path info) {
    return Path.of(info.toString().replace("src/test/java", "src/main/java"));
  }

  private static boolean isMarked(Path info) {
    return Files.exists(info) && MARKED.matcher(Repository.text(info)).find();
  }
}
