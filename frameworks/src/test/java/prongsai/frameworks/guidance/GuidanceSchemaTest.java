package prongsai.frameworks.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.frameworks.Golden;
import prongsai.frameworks.Schema;

class GuidanceSchemaTest {
  private static final Schema SCHEMA = new Schema("guidance.schema.json");

  static List<Path> bundled() throws IOException {
    Path resources = Path.of("src/main/resources/prongsai/frameworks");
    try (Stream<Path> all = Files.walk(resources)) {
      return all.filter(file -> file.toString().contains("/guidance/")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bundled")
  void bundled_guidance_fits_the_schema(Path file) throws IOException {
    assertThat(SCHEMA.faults(Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"good/guidance/staff", "good/guidance/web", "good/guidance/units", "own-good"})
  void good_guidance_fits_the_schema(String name) throws IOException {
    assertThat(faults(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"faulty/guidance/staff", "own-faulty", "own-nothing", "own-instrument"})
  void guidance_of_a_wrong_form_does_not(String name) throws IOException {
    assertThat(faults(name)).isNotEmpty();
  }

  private static Iterable<?> faults(String name) throws IOException {
    return SCHEMA.faults(
        Files.readString(Golden.folder("problems/guidance").resolve(name + ".yaml")));
  }
}
