package prongsai.results;

import java.math.RoundingMode;
import java.util.List;
import prongsai.scoring.framework.Code;
import prongsai.scoring.score.Derivation;
import tools.jackson.core.JsonGenerator;

/// The derivation of a score as the JSON member `how`.
final class DerivationJson {
  private final JsonGenerator json;

  DerivationJson(JsonGenerator json) {
    this.json = json;
  }

  void write(Derivation how) {
    json.writeName("how");
    json.writeStartObject();
    switch (how) {
      case Derivation.Counted counted -> counted(counted);
      case Derivation.Marked(var option) -> {
        kind("marked");
        json.writeStringProperty("option", option.key());
      }
      case Derivation.Mean(var terms) -> {
        kind("mean");
        codes(terms.stream().map(Derivation.Mean.Term::code).toList());
      }
      case Derivation.WeightedMean(var terms) -> {
        kind("weighted-mean");
        codes(terms.stream().map(Derivation.WeightedMean.Weighted::code).toList());
      }
      case Derivation.Declared _ -> kind("declared");
      case Derivation.Assumed _ -> kind("assumed");
      case Derivation.Shifted(var before, var shifts) -> {
        kind("shifted");
        json.writeStringProperty("before", before.toString());
        codes(shifts.stream().map(Derivation.Shifted.Shift::code).toList());
      }
    }
    json.writeEndObject();
  }

  private void counted(Derivation.Counted counted) {
    kind("counted");
    json.writeNumberProperty("respondents", counted.respondents());
    json.writeName("answers");
    json.writeStartArray();
    for (Derivation.Counted.Answers answers : counted.answers()) {
      json.writeStartObject();
      json.writeStringProperty("option", answers.option().key());
      json.writeStringProperty(
          "points",
          answers
              .option()
              .points(counted.polarity())
              .toDecimal(4, RoundingMode.HALF_UP)
              .stripTrailingZeros()
              .toPlainString());
      json.writeNumberProperty("count", answers.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void kind(String kind) {
    json.writeStringProperty("kind", kind);
  }

  private void codes(List<Code> codes) {
    json.writeName("of");
    json.writeStartArray();
    for (Code code : codes) json.writeString(code.value());
    json.writeEndArray();
  }
}
