package prongsai.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import prongsai.server.TestServer;

/// The description of the API as a server gives it out, and somebody else's judge of what it says
/// of its answers.
final class Description {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

  private final JsonNode document;

  Description(TestServer server) {
    this.document = parsed(server.get("/api/v1/openapi.json").body());
  }

  static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException malformed) {
      throw new AssertionError(json, malformed);
    }
  }

  JsonNode document() {
    return document;
  }

  /// An operation, by its path.
  record Operation(String path, JsonNode get) {}

  List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document.get("paths").properties())
      all.add(new Operation(path.getKey(), path.getValue().get("get")));
    return all;
  }

  /// A part, or what it refers to.
  JsonNode resolved(JsonNode part) {
    @Nullable JsonNode reference = part.get("$ref");
    return reference == null ? part : document.at(reference.asText().substring(1));
  }

  /// The names of parameters in some place.
  List<String> parameters(Operation operation, String place) {
    return StreamSupport.stream(operation.get.withArray("parameters").spliterator(), false)
        .map(this::resolved)
        .filter(parameter -> parameter.get("in").asText().equals(place))
        .map(parameter -> parameter.get("name").asText())
        .toList();
  }

  /// What is wrong with JSON according to a schema of this document.
  Set<ValidationMessage> faults(JsonNode schema, JsonNode json) {
    ObjectNode whole = JSON.createObjectNode();
    whole.setAll((ObjectNode) schema);
    whole.set("components", document.get("components"));
    return SCHEMAS.getSchema(whole).validate(json);
  }

  /// The schema of the JSON that a path answers with.
  JsonNode schema(String path) {
    return document
        .get("paths")
        .get(path)
        .at("/get/responses/200/content/application~1json/schema");
  }
}
