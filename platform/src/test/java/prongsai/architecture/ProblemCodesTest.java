package prongsai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import prongsai.scoring.problem.Catalogue;
import prongsai.scoring.problem.Language;

/// Every problem that the code can raise has a message in both languages, and no message is left
/// over.
class ProblemCodesTest {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z-]*/[a-z0-9][a-z0-9-]*");
  private static final Pattern ARGUMENT = Pattern.compile("\\{([^}]*)}");
  private static final Set<String> RAISING =
      Set.of("Problem.error", "Problem.warning", "Problem.note");

  /// Names the field and what was found in it with every problem that it is asked to raise.
  private static final String ADDS_FIELD_AND_VALUE = "prongsai/frameworks/yaml/Value.java";

  /// A code in the sources.
  ///
  /// @param raised whether `Problem.error` and its like are called with it
  /// @param given where it is the first argument of a call: every text among the arguments, names
  ///   of the problem's own arguments among them; empty elsewhere
  private record Found(String code, String file, boolean raised, Set<String> given) {}

  private static final List<Found> FOUND = found();

  private static List<Found> found() {
    List<Found> found = new ArrayList<>();
    for (CompilationUnitTree unit : SourceTrees.of(Repository.sources("src/main/java")).units())
      new TreeScanner<Void, String>() {
        @Override
        public Void visitLiteral(LiteralTree literal, String file) {
          code(literal).ifPresent(code -> found.add(new Found(code, file, false, Set.of())));
          return super.visitLiteral(literal, file);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, String file) {
          if (!call.getArguments().isEmpty()
              && call.getArguments().getFirst() instanceof LiteralTree literal
              && literal.getValue() instanceof String code
              && (isRaising(call) || CODE.matcher(code).matches()))
            found.add(new Found(code, file, isRaising(call), texts(call)));
          return super.visitMethodInvocation(call, file);
        }
      }.scan(unit, SourceTrees.name(unit));
    return List.copyOf(found);
  }

  private static Set<String> texts(MethodInvocationTree call) {
    return call.getArguments().stream()
        .filter(LiteralTree.class::isInstance)
        .map(argument -> String.valueOf(((LiteralTree) argument).getValue()))
        .collect(Collectors.toSet());
  }

  private static Optional<String> code(LiteralTree literal) {
    return literal.getValue() instanceof String text && CODE.matcher(text).matches()
        ? Optional.of(text)
        : Optional.empty();
  }

  private static boolean isRaising(MethodInvocationTree call) {
    return RAISING.contains(call.getMethodSelect().toString());
  }

  @Test
  void everyCodeInTheSourcesHasAMessage() {
    Set<String> known = Catalogue.codes(Language.TH);
    Set<String> areas =
        known.stream().map(code -> code.replaceFirst("/.*", "")).collect(Collectors.toSet());
    assertThat(FOUND.stream().filter(Found::raised)).hasSizeGreaterThan(10);
    assertThat(
            FOUND.stream()
                .filter(one -> one.raised || areas.contains(one.code.replaceFirst("/.*", "")))
                .filter(one -> !known.contains(one.code)))
        .isEmpty();
  }

  @Test
  void everyMessageBelongsToACodeInTheSources() {
    Set<String> unused = new TreeSet<>(Catalogue.codes(Language.TH));
    FOUND.forEach(one -> unused.remove(one.code));
    assertThat(unused).isEmpty();
  }

  @Test
  void bothLanguagesHaveTheSameCodesAndArguments() {
    Set<Map.Entry<String, Set<String>>> thai = arguments(Language.TH).entrySet();
    Set<Map.Entry<String, Set<String>>> english = arguments(Language.EN).entrySet();
    assertThat(thai).hasSizeGreaterThan(50);
    assertThat(thai.stream().filter(one -> !english.contains(one))).isEmpty();
    assertThat(english.stream().filter(one -> !thai.contains(one))).isEmpty();
  }

  @Test
  void whoeverNamesACodeGivesEveryArgumentThatItsMessageTakes() {
    Map<String, Set<String>> taken = arguments(Language.TH);
    List<Found> calls =
        FOUND.stream()
            .filter(one -> !one.given.isEmpty() && taken.containsKey(one.code))
            .filter(one -> !one.file.endsWith(ADDS_FIELD_AND_VALUE))
            .toList();
    assertThat(calls).hasSizeGreaterThan(50);
    assertThat(
            calls.stream()
                .filter(one -> !one.given.containsAll(taken.getOrDefault(one.code, Set.of()))))
        .isEmpty();
  }

  /// The arguments that the messages of a language take, by code.
  private static Map<String, Set<String>> arguments(Language language) {
    Map<String, Set<String>> arguments = new TreeMap<>();
    for (String code : Catalogue.codes(language))
      arguments.put(
          code,
          ARGUMENT
              .matcher(Catalogue.message(language, code, new EveryArgument()))
              .results()
              .map((MatchResult one) -> one.group(1))
              .collect(Collectors.toCollection(TreeSet::new)));
    return arguments;
  }

  /// Fills in every argument with its own name in braces.
  private static final class EveryArgument extends AbstractMap<String, String> {
    @Override
    public String get(Object name) {
      return "{" + name + "}";
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
      return Set.of();
    }
  }
}
