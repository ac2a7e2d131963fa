package prongsai.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import prongsai.scoring.problem.Catalogue;

/// Who may use whom, as ARCHITECTURE.md draws it.
class BordersTest {
  private static final JavaClasses OURS = ours();

  /// A row of the table of packages: package, what it is, what it may use.
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| `prongsai\\.(\\w+)` \\| [^|]+ \\| ([\\w, –-]+) \\|$", Pattern.MULTILINE);

  private static final List<String> MODULES = List.of("scoring", "frameworks", "documents");

  /// Our classes; what others they use is known by name, without being read.
  private static JavaClasses ours() {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("prongsai");
  }

  private static void hold(ArchRule rule) {
    assertThat(rule.evaluate(OURS).getFailureReport().getDetails()).isEmpty();
  }

  private static String[] below(Stream<String> packages) {
    return packages.map(one -> "prongsai." + one + "..").toArray(String[]::new);
  }

  private static ArchRule mayUse(String user, Stream<String> used) {
    String[] outside = below(otherThan(Stream.concat(Stream.of(user), used).toList()));
    return noClasses()
        .that()
        .resideInAPackage("prongsai." + user + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(outside);
  }

  private static Stream<String> otherThan(List<String> allowed) {
    TreeSet<String> all = new TreeSet<>();
    for (JavaClass one : OURS) all.add(one.getPackageName().split("\\.", -1)[1]);
    all.removeAll(allowed);
    return all.stream();
  }

  @Test
  void scoringNeedsTheJdkOnly() {
    hold(
        classes()
            .that()
            .resideInAPackage("prongsai.scoring..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("prongsai.scoring..", "java..", "org.jspecify.."));
  }

  @Test
  void frameworksUseScoringOnly() {
    hold(mayUse("frameworks", Stream.of("scoring")));
  }

  @Test
  void documentsUseScoringAndFrameworksOnly() {
    hold(mayUse("documents", Stream.of("scoring", "frameworks")));
  }

  @Test
  void packagesOfThePlatformUseOnlyWhatTheirRowNames() {
    Map<String, String> rows = rows();
    assertThat(rows).containsKey("importing");
    TreeSet<String> packages = new TreeSet<>(otherThan(MODULES).toList());
    assertThat(rows.keySet()).containsAll(packages);
    for (String one : packages) {
      String uses = rows.getOrDefault(one, "");
      if (!uses.equals("all")) hold(mayUse(one, Arrays.stream(uses.split(", ", -1))));
    }
  }

  private static Map<String, String> rows() {
    Map<String, String> rows = new LinkedHashMap<>();
    String page = Repository.text(Repository.ROOT.resolve("ARCHITECTURE.md"));
    ROW.matcher(page).results().forEach((MatchResult row) -> rows.put(row.group(1), row.group(2)));
    return rows;
  }

  /// On every level: a package and what lies below it are one whole, and the wholes beside each
  /// other form no cycle.
  @Test
  void packagesFormNoCycles() {
    TreeSet<String> parents = new TreeSet<>();
    for (JavaClass one : OURS)
      for (int dot = one.getPackageName().lastIndexOf('.'); dot > 0; )
        dot = parent(one.getPackageName(), dot, parents);
    assertThat(parents).contains("prongsai", "prongsai.scoring", "prongsai.importing.internal");
    for (String parent : parents)
      hold(slices().matching(parent + ".(*)..").should().beFreeOfCycles());
  }

  private static int parent(String name, int dot, Set<String> parents) {
    parents.add(name.substring(0, dot));
    return name.lastIndexOf('.', dot - 1);
  }

  @Test
  void scoringNeitherLogsNorReadsNorWrites() {
    hold(
        noClasses()
            .that()
            .resideInAPackage("prongsai.scoring..")
            .and()
            .doNotBelongToAnyOf(Catalogue.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.io..", "java.nio..", "java.net..", "java.util.logging..", "java.sql..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(System.class, System.Logger.class, Thread.class));
  }

  @Test
  void internalsStayInside() {
    for (JavaClass one : OURS) {
      int internal = one.getPackageName().indexOf(".internal");
      if (internal < 0) continue;
      String owner = one.getPackageName().substring(0, internal);
      assertThat(one.getDirectDependenciesToSelf())
          .as(one.getName())
          .allMatch(use -> use.getOriginClass().getPackageName().startsWith(owner));
    }
  }

  @Test
  void aRuleThatIsBrokenIsNoticed() {
    assertThat(mayUse("importing", Stream.of()).evaluate(OURS).getFailureReport().getDetails())
        .isNotEmpty();
  }
}
