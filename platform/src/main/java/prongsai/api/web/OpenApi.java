package prongsai.api.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API, OpenAPI 3.1: `openapi.yaml` beside this package. Everything that
/// tells about the API is made from it.
@Component
final class OpenApi {
  private static final String FILE = "/prongsai/api/openapi.yaml";

  private final JsonNode document = read();

  private static JsonNode read() {
    LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
    try (InputStream in = OpenApi.class.getResourceAsStream(FILE)) {
      if (in == null) throw new IllegalStateException("missing " + FILE);
      return JsonMapper.shared().valueToTree(new Load(settings).loadFromInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The document.
  JsonNode document() {
    return document;
  }

  /// A part, or what it refers to.
  JsonNode resolved(JsonNode part) {
    JsonNode reference = part.get("$ref");
    return reference == null ? part : document.at(reference.stringValue().substring(1));
  }
}
