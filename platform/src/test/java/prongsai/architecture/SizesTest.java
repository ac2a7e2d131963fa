package prongsai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Files and methods stay short; a short tail matters more than a small median.
class SizesTest {
  private static final int LONGEST_FILE = 300;
  private static final int FILE_P95 = 220;
  private static final int LONGEST_METHOD = 45;

  /// Of tests: a table may be written out in one piece.
  private static final int LONGEST_TABLE = 60;

  private static final int METHOD_P95 = 20;

  /// Something with a length in lines.
  private record Sized(String name, int lines) {}

  @Test
  void filesAreShort() {
    assertShort(files(Repository.sources("src/main/java")), LONGEST_FILE, FILE_P95);
    assertShort(files(Repository.sources("src/test/java")), LONGEST_FILE, FILE_P95);
  }

  @Test
  void methodsAreShort() {
    assertShort(methods(Repository.sources("src/main/java")), LONGEST_METHOD, METHOD_P95);
    assertShort(methods(Repository.sources("src/test/java")), LONGEST_TABLE, METHOD_P95);
  }

  @Test
  void theLengthOfAMethodRunsFromItsHeadToItsLastBrace() {
    Path self =
        Repository.sources("src/test/java").stream()
            .filter(file -> Repository.name(file).endsWith("/SizesTest.java"))
            .findFirst()
            .orElseThrow();
    assertThat(methods(List.of(self)))
        .contains(new Sized(Repository.name(self) + " filesAreShort", 5));
  }

  private static void assertShort(List<Sized> all, int longest, int p95) {
    assertThat(all).hasSizeGreaterThan(50);
    List<Sized> falling =
        all.stream().sorted(Comparator.comparingInt(Sized::lines).reversed()).toList();
    String worst =
        falling.stream()
            .limit(10)
            .map(one -> one.lines + " " + one.name)
            .collect(Collectors.joining("\n"));
    assertThat(falling.getFirst().lines)
        .as("longest; at the top stand\n" + worst)
        .isLessThanOrEqualTo(longest);
    assertThat(falling.get(all.size() / 20).lines)
        .as("95 of 100 are at most so long; at the top stand\n" + worst)
        .isLessThanOrEqualTo(p95);
  }

  private static List<Sized> files(List<Path> sources) {
    return sources.stream()
        .map(file -> new Sized(Repository.name(file), (int) Repository.text(file).lines().count()))
        .toList();
  }

  private static List<Sized> methods(List<Path> sources) {
    SourceTrees parsed = SourceTrees.of(sources);
    SourcePositions positions = parsed.trees().getSourcePositions();
    List<Sized> methods = new ArrayList<>();
    for (CompilationUnitTree unit : parsed.units())
      new TreeScanner<Void, String>() {
        @Override
        public Void visitMethod(MethodTree method, String file) {
          LineMap lines = unit.getLineMap();
          long first = lines.getLineNumber(positions.getStartPosition(unit, method));
          long last = lines.getLineNumber(positions.getEndPosition(unit, method));
          methods.add(new Sized(file + " " + method.getName(), (int) (last - first + 1)));
          return super.visitMethod(method, file);
        }
      }.scan(unit, SourceTrees.name(unit));
    return methods;
  }
}
