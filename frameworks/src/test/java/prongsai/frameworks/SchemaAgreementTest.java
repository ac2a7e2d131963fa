package prongsai.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import prongsai.scoring.problem.Language;
import prongsai.scoring.problem.Problem;

/// The JSON Schema and the reader must judge alike whatever a schema can see.
class SchemaAgreementTest {
  private static final Schema SCHEMA = new Schema("framework.schema.json");

  /// Faults of form that a schema does not see: it is given values, not lines.
  private static final Set<String> UNSEEN = Set.of("yaml/several-lines");

  /// Faults after which there are no values to give to a schema.
  private static final Set<String> UNREADABLE =
      Set.of(
          "yaml/syntax",
          "yaml/not-used-here",
          "yaml/name-of-field",
          "yaml/too-large",
          "yaml/empty",
          "yaml/field-twice",
          "file/not-utf-8");

  private static final List<String> ODD_VALUES =
      List.of("odd", "'7'", "-1", "1.5", "true", "[]", "{}", "''", "[odd]", "{odd: odd}");

  private static final int ODD_VALUES_A_LINE = 2;

  @Test
  void the_schemas_are_schemas() {
    assertThat(SCHEMA.ownFaults()).isEmpty();
    assertThat(new Schema("guidance.schema.json").ownFaults()).isEmpty();
    assertThat(new Schema("hints.schema.json").ownFaults()).isEmpty();
  }

  @Test
  void every_mapping_of_a_schema_refuses_unknown_fields() {
    List<String> open = new ArrayList<>();
    collectOpen("framework", SCHEMA.text(), open);
    collectOpen("guidance", new Schema("guidance.schema.json").text(), open);
    collectOpen("hints", new Schema("hints.schema.json").text(), open);
    assertThat(open).isEmpty();
  }

  private static void collectOpen(String path, JsonNode node, List<String> open) {
    boolean isMapping = node.path("type").asText().equals("object");
    if (isMapping && !node.has("additionalProperties")) open.add(path);
    node.fields()
        .forEachRemaining(
            field -> collectOpen(path + "/" + field.getKey(), field.getValue(), open));
  }

  @Test
  void bundled_frameworks_fit_the_schema() throws IOException {
    for (String id : Frameworks.bundled())
      try (var in = Frameworks.class.getResourceAsStream(id + "/framework.yaml")) {
        assertThat(SCHEMA.faults(new String(in.readAllBytes(), StandardCharsets.UTF_8))).isEmpty();
      }
  }

  @Test
  void schema_and_reader_agree_on_every_case() throws IOException {
    for (Path file : Golden.files("problems/frameworks", ".yaml")) {
      if (file.endsWith("thai-874.yaml")) continue;
      assertAgreement(file.getFileName().toString(), Files.readString(file));
    }
  }

  @Test
  void schema_and_reader_agree_when_a_line_is_lost() throws IOException {
    List<String> lines = goodLines();
    for (int lost = 0; lost < lines.size(); lost++) {
      List<String> rest = new ArrayList<>(lines);
      String line = rest.remove(lost);
      assertAgreement("without line " + (lost + 1) + ": " + line, String.join("\n", rest));
    }
  }

  @Test
  void schema_and_reader_agree_when_a_value_is_odd() throws IOException {
    List<String> lines = goodLines();
    for (int at = 0; at < lines.size(); at++)
      for (int i = 0; i < ODD_VALUES_A_LINE; i++) {
        String odd = ODD_VALUES.get((at + 3 * i) % ODD_VALUES.size());
        List<String> other = new ArrayList<>(lines);
        other.set(at, lines.get(at).replaceFirst(": [^,}]+", ": " + odd));
        assertAgreement("line " + (at + 1) + ": " + other.get(at), String.join("\n", other));
      }
  }

  private static List<String> goodLines() throws IOException {
    return Files.readAllLines(Golden.folder("problems/frameworks").resolve("good.yaml"));
  }

  private static void assertAgreement(String what, String yaml) {
    List<Problem> problems =
        switch (FrameworkReader.read("case.yaml", yaml.getBytes(StandardCharsets.UTF_8))) {
          case Reading.Good<?> _ -> List.of();
          case Reading.Faulty<?>(List<Problem> all) -> all;
        };
    if (problems.stream().anyMatch(problem -> UNREADABLE.contains(problem.code()))) return;
    boolean seen =
        problems.stream()
            .map(Problem::code)
            .anyMatch(code -> code.startsWith("yaml/") && !UNSEEN.contains(code));
    Set<ValidationMessage> faults = SCHEMA.faults(yaml);
    assertThat(!faults.isEmpty())
        .as(() -> what + "\n reader: " + lines(problems) + "\n schema: " + faults)
        .isEqualTo(seen);
  }

  private static List<String> lines(List<Problem> problems) {
    return problems.stream().map(problem -> problem.line(Language.EN)).toList();
  }
}
