package prongsai.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import prongsai.server.TestServer;

/// What the description says is there, and nothing else.
class DescriptionTest {
  private static final Set<String> OF_THE_DESCRIPTION_ITSELF =
      Set.of("/api/v1", "/api/v1/openapi.json");

  private static TestServer server;
  private static Description description;

  @BeforeAll
  static void start() {
    server = TestServer.start();
    description = new Description(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /// The resources that the server has, with the parameters that each knows.
  private static Map<String, Set<String>> mapped() {
    Map<String, Set<String>> mapped = new TreeMap<>();
    for (HandlerMapping mapping : mappings())
      if (mapping instanceof RequestMappingHandlerMapping methods)
        methods
            .getHandlerMethods()
            .forEach((request, method) ->
                request.getPatternValues().stream()
                    .filter(pattern -> pattern.startsWith("/api"))
                    .filter(pattern -> !OF_THE_DESCRIPTION_ITSELF.contains(pattern))
                    .forEach(pattern -> mapped.put(described(pattern), parameters(method))));
    return mapped;
  }

  private static List<HandlerMapping> mappings() {
    return Objects.requireNonNull(server.part(DispatcherServlet.class).getHandlerMappings());
  }

  private static String described(String pattern) {
    return pattern.substring("/api/v1".length()).replace("{*", "{");
  }

  private static Set<String> parameters(HandlerMethod method) {
    Set<String> names = new TreeSet<>();
    for (MethodParameter parameter : method.getMethodParameters()) {
      RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
      if (annotation != null) names.add(annotation.name());
    }
    return names;
  }

  @Test
  void everyResourceIsDescribedWithItsParametersAndNothingElseIs() {
    Map<String, Set<String>> described = new TreeMap<>();
    for (Description.Operation one : description.operations())
      described.put(one.path(), new TreeSet<>(description.parameters(one, "query")));
    assertThat(described).hasSizeGreaterThan(15).isEqualTo(mapped());
  }

  @Test
  void thePartsOfAPathAreDescribed() {
    for (Description.Operation one : description.operations()) {
      Set<String> named =
          java.util.regex.Pattern.compile("\\{(\\w+)}")
              .matcher(one.path())
              .results()
              .map(match -> match.group(1))
              .collect(Collectors.toSet());
      assertThat(new TreeSet<>(description.parameters(one, "path")))
          .as(one.path())
          .isEqualTo(new TreeSet<>(named));
    }
  }

  @Test
  void everyExampleIsOfItsSchema() {
    int examples = 0;
    for (Description.Operation one : description.operations())
      for (JsonNode response : one.get().get("responses"))
        for (Map.Entry<String, JsonNode> content :
            description.resolved(response).get("content").properties()) {
          if (!content.getKey().endsWith("json")) continue;
          assertThat(
                  description.faults(
                      content.getValue().get("schema"), content.getValue().get("example")))
              .as(one.path())
              .isEmpty();
          examples++;
        }
    assertThat(examples).isGreaterThan(30);
  }

  @Test
  void aWrongExampleWouldBeNoticed() {
    assertThat(
            description.faults(description.schema("/me"), Description.parsed("{\"account\": 1}")))
        .isNotEmpty();
  }

  @Test
  void everyReferenceLeadsSomewhereAndEveryPartIsUsed() {
    Set<String> used = new TreeSet<>();
    for (JsonNode reference : description.document().findValues("$ref")) {
      used.add(reference.asText());
      assertThat(description.document().at(reference.asText().substring(1)).isMissingNode())
          .as(reference.asText())
          .isFalse();
    }
    for (String kind : new String[] {"schemas", "parameters", "headers", "responses"})
      description
          .document()
          .get("components")
          .get(kind)
          .fieldNames()
          .forEachRemaining(name -> assertThat(used).contains("#/components/" + kind + "/" + name));
  }

  @Test
  void everyScopeIsOneThatATokenCanHave() {
    Set<String> asked = new TreeSet<>();
    for (Description.Operation one : description.operations())
      one.get()
          .path("security")
          .findValues("token")
          .forEach(scopes -> scopes.forEach(scope -> asked.add(scope.asText())));
    assertThat(asked)
        .isEqualTo(
            Arrays.stream(TokenScope.values())
                .map(TokenScope::written)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void thePageForPeopleNamesEveryResourceAndEveryProblem() {
    String page = server.get("/api/v1").body();
    for (Description.Operation one : description.operations())
      assertThat(page).contains("/api/v1" + one.path());
    assertThat(page).contains("id=\"unknown-parameter\"", "id=\"too-few-answers\"", "prg_…");
    assertThat(page).doesNotContain("<script>", "style=");
  }
}
