package prongsai.api.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import prongsai.api.TokenScope;
import prongsai.scoring.problem.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API as people read it.
///
/// @param address of the server, `https://host`
/// @param groups resources by subject
public record Reference(String address, List<Group> groups) {
  private static final JsonMapper INDENTED =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /// Resources of one subject.
  public record Group(String title, List<Operation> operations) {}

  /// A resource.
  ///
  /// @param id its place on the page
  /// @param path below the address, with names in braces
  /// @param scopes that a token needs; empty when any will do
  /// @param formats media types of its content
  /// @param curl a command line that reads it
  /// @param example indented JSON; empty when there is none
  public record Operation(
      String id,
      String path,
      String summary,
      String description,
      List<String> scopes,
      List<Parameter> parameters,
      List<String> formats,
      String curl,
      String example) {}

  /// A parameter in the path or the query.
  public record Parameter(String name, boolean required, String values, String description) {}

  /// A kind of problem.
  public record Kind(String anchor, String code, int status, String title, String message) {}

  /// The page of a description.
  static Reference of(OpenApi api, String address) {
    List<Group> groups =
        api.document()
            .get("tags")
            .valueStream()
            .map(tag ->
                new Group(text(tag, "description"), operations(api, address, text(tag, "name"))))
            .toList();
    return new Reference(address, groups);
  }

  private static List<Operation> operations(OpenApi api, String address, String tag) {
    return api.document().get("paths").properties().stream()
        .filter(path -> text(path.getValue().at("/get/tags/0")).equals(tag))
        .map(path -> operation(api, address, path.getKey(), path.getValue().get("get")))
        .toList();
  }

  private static Operation operation(OpenApi api, String address, String path, JsonNode get) {
    List<JsonNode> parameters =
        get.has("parameters")
            ? get.get("parameters").valueStream().map(api::resolved).toList()
            : List.of();
    JsonNode content = get.get("responses").get("200").get("content");
    return new Operation(
        text(get, "operationId"),
        "/api/v1" + path,
        text(get, "summary"),
        text(get, "description"),
        scopes(get),
        parameters.stream().map(one -> parameter(api, one)).toList(),
        List.copyOf(content.propertyNames()),
        curl(address, path, parameters, content),
        example(content));
  }

  private static List<String> scopes(JsonNode get) {
    return get.has("security")
        ? get.get("security").get(0).get("token").valueStream().map(JsonNode::stringValue).toList()
        : List.of();
  }

  private static Parameter parameter(OpenApi api, JsonNode parameter) {
    JsonNode schema = api.resolved(parameter.get("schema"));
    return new Parameter(
        text(parameter, "name"),
        parameter.has("required"),
        values(schema),
        text(parameter, "description"));
  }

  private static String values(JsonNode schema) {
    if (schema.has("enum"))
      return String.join(
          ", ", schema.get("enum").valueStream().map(JsonNode::stringValue).toList());
    if (schema.has("maximum"))
      return schema.get("minimum").intValue() + "–" + schema.get("maximum").intValue();
    if (schema.has("format")) return text(schema, "format");
    return text(schema, "type");
  }

  private static String curl(
      String address, String path, List<JsonNode> parameters, JsonNode content) {
    String filled = path;
    for (JsonNode parameter : parameters)
      if (parameter.has("required"))
        filled =
            filled.replace(
                "{" + text(parameter, "name") + "}", parameter.get("example").asString());
    String command = "curl -H \"Authorization: Bearer $TOKEN\" ";
    String target = address + "/api/v1" + filled;
    return content.has("application/vnd.apache.parquet")
        ? command + "-o answers.parquet \"" + target + "?format=parquet\""
        : command + "\"" + target + "\"";
  }

  private static String example(JsonNode content) {
    @Nullable JsonNode json = content.get("application/json");
    return json == null ? "" : INDENTED.writeValueAsString(json.get("example"));
  }

  private static String text(JsonNode node) {
    return node.asString();
  }

  private static String text(JsonNode node, String name) {
    return Optional.ofNullable(node.get(name)).map(JsonNode::asString).orElse("");
  }

  /// The scopes that a token may have.
  public static List<TokenScope> allScopes() {
    return List.of(TokenScope.values());
  }

  /// The kinds of problems.
  public static Stream<Kind> problems() {
    return Arrays.stream(Fault.values())
        .map(fault ->
            new Kind(
                fault.anchor(),
                fault.code(),
                fault.status(),
                fault.title(Language.TH),
                fault.title(Language.EN)));
  }
}
