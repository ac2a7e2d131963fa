package prongsai.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import prongsai.access.AccountId;
import prongsai.scoring.framework.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Measures as canonical JSON: keys in the order written here, no white space, numbers as strings.
/// Equal measures have equal bytes.
final class MeasureJson {
  static final ObjectMapper JSON = new ObjectMapper();

  private MeasureJson() {}

  static String text(Measure measure) {
    ObjectNode to = JSON.createObjectNode();
    write(to, measure);
    return JSON.writeValueAsString(to);
  }

  static void write(ObjectNode to, Measure measure) {
    to.put("id", measure.id().toString());
    to.put("title", measure.title());
    to.put("indicator", measure.indicator().map(Code::value).orElse(""));
    ObjectNode aims = to.putObject("aims");
    measure.aims().forEach((item, aim) -> aims.put(item.value(), plain(aim)));
    measure.units().forEach(to.putArray("units")::add);
    to.put("contact", measure.contact().map(one -> Long.toString(one.value())).orElse(""));
    ArrayNode steps = to.putArray("steps");
    for (Step step : measure.steps())
      steps
          .addObject()
          .put("id", step.id().toString())
          .put("text", step.text())
          .put("starts", step.starts().map(LocalDate::toString).orElse(""))
          .put("ends", step.ends().map(LocalDate::toString).orElse(""));
    to.put("output", measure.output());
    to.put("target", measure.target());
    to.put("budget", measure.budget().map(MeasureJson::plain).orElse(""));
    measure.reporting().forEach(to.putArray("reporting")::add);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  static Measure read(String text) {
    return read(JSON.readTree(text));
  }

  static Measure read(JsonNode from) {
    SortedMap<Code, BigDecimal> aims = new TreeMap<>();
    from.path("aims")
        .properties()
        .forEach(
            one -> aims.put(new Code(one.getKey()), new BigDecimal(one.getValue().asString())));
    return new Measure(
        new MeasureId(UUID.fromString(from.path("id").asString())),
        from.path("title").asString(),
        given(from, "indicator").map(Code::new),
        aims,
        texts(from.path("units")),
        given(from, "contact").map(one -> new AccountId(Long.parseLong(one))),
        steps(from.path("steps")),
        from.path("output").asString(),
        from.path("target").asString(),
        given(from, "budget").map(BigDecimal::new),
        texts(from.path("reporting")));
  }

  private static List<Step> steps(JsonNode from) {
    List<Step> steps = new ArrayList<>();
    for (JsonNode one : from)
      steps.add(
          new Step(
              new StepId(UUID.fromString(one.path("id").asString())),
              one.path("text").asString(),
              given(one, "starts").map(LocalDate::parse),
              given(one, "ends").map(LocalDate::parse)));
    return steps;
  }

  private static Optional<String> given(JsonNode from, String key) {
    return Optional.of(from.path(key).asString("")).filter(text -> !text.isEmpty());
  }

  private static List<String> texts(JsonNode from) {
    List<String> texts = new ArrayList<>();
    for (JsonNode one : from) texts.add(one.asString());
    return texts;
  }
}
