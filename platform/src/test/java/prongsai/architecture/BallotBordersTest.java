package prongsai.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// Door and box know nothing of each other, and nobody knows both.
class BallotBordersTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("prongsai");

  private static List<String> broken(ArchRule rule) {
    return rule.evaluate(OURS).getFailureReport().getDetails();
  }

  private static ArchRule apart(String one, String other) {
    return noClasses()
        .that()
        .resideInAPackage("prongsai." + one + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("prongsai." + other + "..");
  }

  @Test
  void doorAndBoxDoNotUseEachOther() {
    assertThat(broken(apart("invitation", "response"))).isEmpty();
    assertThat(broken(apart("response", "invitation"))).isEmpty();
    assertThat(broken(apart("response", "round"))).as("the rule can be broken").isNotEmpty();
  }

  /// Not even for a moment should one class hold a code and an answer.
  @Test
  void noClassUsesBoth() {
    assertThat(OURS.stream().filter(uses("invitation")).filter(uses("response"))).isEmpty();
    assertThat(OURS.stream().filter(uses("round")).filter(uses("response"))).isNotEmpty();
  }

  private static Predicate<JavaClass> uses(String part) {
    String inside = "prongsai." + part;
    return one ->
        one.getDirectDependenciesFromSelf().stream()
            .map(use -> use.getTargetClass().getPackageName())
            .anyMatch(name -> name.equals(inside) || name.startsWith(inside + "."));
  }

  @Test
  void theBoxHasNoLoggerAndSeesNoRequest() {
    ArchRule silent =
        noClasses()
            .that()
            .resideInAPackage("prongsai.response..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.slf4j..",
                "org.apache.commons.logging..",
                "java.util.logging..",
                "jakarta.servlet..",
                "java.net..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(System.Logger.class, java.io.PrintStream.class);
    assertThat(broken(silent)).isEmpty();
  }

  @Test
  void theDoorSeesNoRequest() {
    ArchRule blind =
        noClasses()
            .that()
            .resideInAPackage("prongsai.invitation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "java.net..");
    assertThat(broken(blind)).isEmpty();
  }
}
