package prongsai.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import prongsai.access.Sha256;
import prongsai.round.Round;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A plan as canonical bytes: JSON in UTF-8 without white space, measures in order. Equal plans
/// have equal bytes, so their hash names the exact state that somebody saw.
public final class PlanBytes {
  private static final String FORMAT = "prongsai-plan/1";

  private PlanBytes() {}

  /// The bytes of a plan's content; its state is not part of them.
  public static byte[] of(Round round, Plan plan) {
    ObjectNode all = MeasureJson.JSON.createObjectNode();
    all.put("format", FORMAT);
    all.put("round", round.id().toString());
    all.put("fiscalYear", round.year().next().buddhistEra());
    all.put("result", plan.resultSha256());
    ArrayNode measures = all.putArray("measures");
    plan.content().forEach(measure -> MeasureJson.write(measures.addObject(), measure));
    return MeasureJson.JSON.writeValueAsString(all).getBytes(StandardCharsets.UTF_8);
  }

  /// Hash of bytes, in lower-case hexadecimal digits.
  public static String sha256(byte[] bytes) {
    return Sha256.of(new String(bytes, StandardCharsets.UTF_8)).hex();
  }

  /// The measures that bytes are of.
  ///
  /// @throws IllegalArgumentException when they are of another format
  static List<Measure> read(byte[] bytes) {
    JsonNode all = MeasureJson.JSON.readTree(bytes);
    if (!all.path("format").asString("").equals(FORMAT))
      throw new IllegalArgumentException("no plan: " + all.path("format"));
    List<Measure> measures = new ArrayList<>();
    for (JsonNode one : all.path("measures")) measures.add(MeasureJson.read(one));
    return measures;
  }
}
