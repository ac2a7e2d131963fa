package prongsai.results;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Option;
import prongsai.scoring.score.Collected;
import prongsai.scoring.score.Participation;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Sampling;
import prongsai.scoring.score.Scorer;
import prongsai.scoring.tally.AnswerSheet;
import prongsai.scoring.tally.Tally;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Everything that a result of a round is computed from, once it is closed: counts and marks, no
/// person.
///
/// @param framework id of the rules
/// @param frameworkSha256 hash of their file
/// @param agency name at the time of freezing
/// @param populations how many could answer, by code of the survey
/// @param surveys counts by code of the survey
/// @param marks key of the option by code of the disclosure item
public record FrozenInput(
    String framework,
    String frameworkSha256,
    String agency,
    SortedMap<String, Long> populations,
    SortedMap<String, Counts> surveys,
    SortedMap<String, String> marks) {

  /// The counts of a survey.
  ///
  /// @param respondents whose answers count
  /// @param setAside answers kept but not counted, published as a number
  /// @param counts by question and option, as the answer sheet of the survey lays them out
  public record Counts(long respondents, long setAside, List<Long> counts) {
    public Counts {
      counts = List.copyOf(counts);
    }

    /// The counts of a tally.
    public static Counts of(Tally tally, long setAside) {
      List<Long> counts = new ArrayList<>();
      AnswerSheet sheet = tally.sheet();
      for (int question = 0; question < sheet.questions().size(); question++)
        for (int option = 0; option < sheet.offset(question + 1) - sheet.offset(question); option++)
          counts.add(tally.count(question, option));
      return new Counts(tally.respondents(), setAside, counts);
    }

    Tally tally(AnswerSheet sheet) {
      return Tally.of(sheet, respondents, counts.stream().mapToLong(Long::longValue).toArray());
    }
  }

  /// The one way to write it down: the same input gives the same bytes.
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator to = new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes)) {
      to.writeStartObject();
      to.writeStringProperty("framework", framework);
      to.writeStringProperty("framework_sha256", frameworkSha256);
      to.writeStringProperty("agency", agency);
      to.writeObjectPropertyStart("populations");
      populations.forEach((code, number) -> to.writeNumberProperty(code, number));
      to.writeEndObject();
      to.writeObjectPropertyStart("surveys");
      surveys.forEach((code, counts) -> write(to, code, counts));
      to.writeEndObject();
      to.writeObjectPropertyStart("marks");
      marks.forEach(to::writeStringProperty);
      to.writeEndObject();
      to.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator to, String code, Counts counts) {
    to.writeObjectPropertyStart(code);
    to.writeNumberProperty("respondents", counts.respondents());
    to.writeNumberProperty("set_aside", counts.setAside());
    to.writeArrayPropertyStart("counts");
    for (long count : counts.counts()) to.writeNumber(count);
    to.writeEndArray();
    to.writeEndObject();
  }

  /// Reads what [#bytes()] wrote.
  public static FrozenInput read(byte[] bytes) {
    JsonNode root = JsonMapper.shared().readTree(bytes);
    SortedMap<String, Long> populations = new TreeMap<>();
    root.get("populations")
        .properties()
        .forEach(one -> populations.put(one.getKey(), one.getValue().longValue()));
    SortedMap<String, Counts> surveys = new TreeMap<>();
    root.get("surveys")
        .properties()
        .forEach(one -> surveys.put(one.getKey(), counts(one.getValue())));
    SortedMap<String, String> marks = new TreeMap<>();
    root.get("marks")
        .properties()
        .forEach(one -> marks.put(one.getKey(), one.getValue().stringValue()));
    return new FrozenInput(
        root.get("framework").stringValue(),
        root.get("framework_sha256").stringValue(),
        root.get("agency").stringValue(),
        populations,
        surveys,
        marks);
  }

  private static Counts counts(JsonNode node) {
    List<Long> counts = new ArrayList<>();
    node.get("counts").forEach(count -> counts.add(count.longValue()));
    return new Counts(
        node.get("respondents").longValue(), node.get("set_aside").longValue(), counts);
  }

  /// The result: a pure function of this input and the rules.
  ///
  /// @throws IllegalArgumentException if these are other rules than those that the input names
  public Result result(Framework rules) {
    if (!rules.sha256().equals(frameworkSha256))
      throw new IllegalArgumentException(
          "frozen with " + framework + " " + frameworkSha256 + ", not with " + rules.sha256());
    Map<Code, Tally> tallies = new HashMap<>();
    Map<Code, Option> options = new HashMap<>();
    List<Participation> participation = new ArrayList<>();
    for (Instrument instrument : rules.instruments()) {
      switch (instrument.kind()) {
        case SURVEY -> {
          survey(instrument).ifPresent(tally -> tallies.put(instrument.code(), tally));
          participation.add(participation(rules, instrument));
        }
        case DISCLOSURE -> options.putAll(options(instrument));
      }
    }
    return new Result(
        rules,
        agency,
        Scorer.score(rules, new Collected(tallies, options)),
        participation,
        Sampling.problems(participation));
  }

  private Optional<Tally> survey(Instrument instrument) {
    return Optional.ofNullable(surveys.get(instrument.code().value()))
        .map(counts -> counts.tally(AnswerSheet.of(instrument)));
  }

  private Participation participation(Framework rules, Instrument instrument) {
    String code = instrument.code().value();
    return new Participation(
        instrument.code(),
        surveys.containsKey(code)
            ? OptionalLong.of(surveys.get(code).respondents())
            : OptionalLong.empty(),
        populations.containsKey(code)
            ? OptionalLong.of(populations.get(code))
            : OptionalLong.empty(),
        Optional.ofNullable(rules.rules().minimumSamples().get(instrument.code())));
  }

  private Map<Code, Option> options(Instrument disclosure) {
    Map<Code, Option> chosen = new HashMap<>();
    for (Item item : disclosure.items()) {
      String key = marks.get(item.code().value());
      if (key == null) continue;
      Option option =
          item.scale().options().stream()
              .filter(one -> one.key().equals(key))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException(item.code() + " has no mark " + key));
      chosen.put(item.code(), option);
    }
    return chosen;
  }
}
