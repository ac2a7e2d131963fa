package prongsai.frameworks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/// A JSON Schema of this module, as an editor applies it to a YAML text.
public final class Schema {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonSchema schema;
  private final JsonSchema meta;
  private final JsonNode text;

  public Schema(String resource) {
    JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    try (var in = Frameworks.class.getResourceAsStream(resource)) {
      text = JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    schema = factory.getSchema(text);
    meta = factory.getSchema(URI.create("https://json-schema.org/draft/2020-12/schema"));
  }

  /// What is wrong with a text, whose YAML must be good.
  public Set<ValidationMessage> faults(String yaml) {
    LoadSettings settings =
        LoadSettings.builder().setSchema(new CoreSchema()).setAllowDuplicateKeys(true).build();
    return schema.validate(JSON.valueToTree(new Load(settings).loadFromString(yaml)));
  }

  /// What is wrong with the schema itself.
  Set<ValidationMessage> ownFaults() {
    return meta.validate(text);
  }

  JsonNode text() {
    return text;
  }
}
