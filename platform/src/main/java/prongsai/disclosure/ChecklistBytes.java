package prongsai.disclosure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import prongsai.access.Sha256;
import prongsai.disclosure.Answer.Element;
import prongsai.disclosure.Checklist.State;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A checklist as canonical bytes: JSON in UTF-8 without white space, keys in the order written
/// here, items and elements in the order of the framework, links in that of the agency. Equal
/// checklists have equal bytes, so their hash names the exact state that somebody saw.
public final class ChecklistBytes {
  private static final String FORMAT = "prongsai-disclosure-checklist/1";
  private static final ObjectMapper JSON = new ObjectMapper();

  private ChecklistBytes() {}

  /// The bytes of a checklist; its state is not part of them.
  public static byte[] of(Round round, Checklist checklist) {
    ObjectNode all = JSON.createObjectNode();
    all.put("format", FORMAT);
    all.put("round", round.id().toString());
    all.put("fiscalYear", round.year().buddhistEra());
    all.put("framework", round.frameworkId());
    all.put("frameworkSha256", round.frameworkSha256());
    ArrayNode answers = all.putArray("answers");
    checklist.answers().values().forEach(answer -> write(answers.addObject(), answer));
    return JSON.writeValueAsString(all).getBytes(StandardCharsets.UTF_8);
  }

  /// Hash of bytes, in lower-case hexadecimal digits.
  public static String sha256(byte[] bytes) {
    return Sha256.of(new String(bytes, StandardCharsets.UTF_8)).hex();
  }

  private static void write(ObjectNode to, Answer answer) {
    to.put("item", answer.item().value());
    answer.has().ifPresentOrElse(has -> to.put("has", has), () -> to.putNull("has"));
    to.put("explanation", answer.explanation());
    answer
        .contentDate()
        .ifPresentOrElse(
            date -> to.put("contentDate", date.toString()), () -> to.putNull("contentDate"));
    ArrayNode links = to.putArray("links");
    for (Link link : answer.links())
      links.addObject().put("url", link.url()).put("description", link.description());
    ArrayNode elements = to.putArray("elements");
    for (Element element : answer.elements())
      elements
          .addObject()
          .put("exists", element.exists())
          .put("complete", element.complete())
          .put("rightYear", element.rightYear());
  }

  /// The checklist that bytes are of.
  ///
  /// @throws IllegalArgumentException when they are of another format
  static Checklist read(RoundId round, State state, byte[] bytes) {
    JsonNode all = JSON.readTree(bytes);
    if (!all.path("format").asString("").equals(FORMAT))
      throw new IllegalArgumentException("no checklist: " + all.path("format"));
    SequencedMap<Code, Answer> answers = new LinkedHashMap<>();
    for (JsonNode one : all.path("answers")) {
      Answer answer = answer(one);
      answers.put(answer.item(), answer);
    }
    return new Checklist(round, state, answers);
  }

  private static Answer answer(JsonNode one) {
    List<Link> links = new ArrayList<>();
    for (JsonNode link : one.path("links"))
      links.add(new Link(link.path("url").asString(), link.path("description").asString()));
    List<Element> elements = new ArrayList<>();
    for (JsonNode element : one.path("elements"))
      elements.add(
          new Element(
              element.path("exists").asBoolean(),
              element.path("complete").asBoolean(),
              element.path("rightYear").asBoolean()));
    return new Answer(
        new Code(one.path("item").asString()),
        one.path("has").isNull() ? Optional.empty() : Optional.of(one.path("has").asBoolean()),
        one.path("explanation").asString(),
        one.path("contentDate").isNull()
            ? Optional.empty()
            : Optional.of(LocalDate.parse(one.path("contentDate").asString())),
        links,
        elements);
  }
}
