package prongsai.results;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Indicator;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;
import prongsai.scoring.framework.Part;
import prongsai.scoring.framework.SubIndicator;
import prongsai.scoring.problem.Language;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.score.Outcome;
import prongsai.scoring.score.Participation;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Standing;
import tools.jackson.core.JsonGenerator;

/// A result as JSON. Published figures are strings with the decimals they are published with, exact
/// ones fractions `"n/d"`; a part without a score has `null` and a `reason`.
public final class ResultJson {
  private final JsonGenerator json;
  private final boolean explained;

  /// @param explained whether every score carries its derivation
  public ResultJson(JsonGenerator json, boolean explained) {
    this.json = json;
    this.explained = explained;
  }

  /// One object for one result.
  public void write(Result result, List<Problem> problems) {
    Framework framework = result.framework();
    json.writeStartObject();
    framework(framework);
    json.writeStringProperty("agency", result.agency());
    total(result);
    json.writeName("instruments");
    json.writeStartArray();
    for (Score score : result.score().parts()) instrument(result, score);
    json.writeEndArray();
    problems(problems);
    json.writeEndObject();
  }

  /// The member `framework`.
  public void framework(Framework framework) {
    json.writeName("framework");
    json.writeStartObject();
    json.writeStringProperty("id", framework.id());
    json.writeStringProperty("version", framework.version());
    json.writeStringProperty("sha256", framework.sha256());
    json.writeEndObject();
  }

  /// The members `total`, `level` and `passed`.
  public void total(Result result) {
    Score score = result.score();
    json.writeName("total");
    json.writeStartObject();
    Optional<Ratio> exact = score.value();
    text("published", exact.map(value -> published(result.framework(), value)));
    text("exact", exact.map(Ratio::toString));
    reason(score);
    text("declared", score.declared().map(value -> published(result.framework(), value)));
    how(score);
    json.writeEndObject();
    level(result);
    json.writeName("passed");
    if (exact.isPresent()) json.writeBoolean(Standing.passes(result.framework(), exact.get()));
    else json.writeNull();
  }

  private void level(Result result) {
    json.writeName("level");
    switch (result.standing()) {
      case Standing.Placed(var level) -> {
        json.writeStartObject();
        json.writeStringProperty("code", level.code());
        json.writeStringProperty("name", level.name().th());
        json.writeEndObject();
      }
      case Standing.NoTotal _, Standing.InstrumentsUnknown _ -> json.writeNull();
    }
  }

  private void instrument(Result result, Score score) {
    Instrument instrument = (Instrument) score.part();
    json.writeStartObject();
    part(result.framework(), score);
    json.writeStringProperty(
        "weight", instrument.weight().toDecimal(2, RoundingMode.HALF_UP).toPlainString());
    result.participation(instrument.code()).ifPresent(this::participation);
    json.writeName("indicators");
    json.writeStartArray();
    for (Score indicator : score.parts()) indicator(result.framework(), indicator);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void participation(Participation who) {
    if (who.respondents().isEmpty()) return;
    json.writeName("sample");
    json.writeStartObject();
    json.writeNumberProperty("respondents", who.respondents().getAsLong());
    json.writeName("population");
    if (who.population().isPresent()) json.writeNumber(who.population().getAsLong());
    else json.writeNull();
    json.writeName("minimum");
    if (who.minimum().isPresent()) json.writeNumber(who.minimum().getAsLong());
    else json.writeNull();
    json.writeStringProperty(
        "status", who.sample().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.writeEndObject();
  }

  private void indicator(Framework framework, Score score) {
    json.writeStartObject();
    part(framework, score);
    Indicator indicator = (Indicator) score.part();
    if (indicator.content().stream().anyMatch(SubIndicator.class::isInstance)) {
      json.writeName("sub_indicators");
      json.writeStartArray();
      for (Score sub : score.parts()) {
        json.writeStartObject();
        part(framework, sub);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeName("items");
    json.writeStartArray();
    items(framework, score);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void items(Framework framework, Score score) {
    for (Score part : score.parts())
      if (part.part() instanceof Item) item(framework, part);
      else items(framework, part);
  }

  private void item(Framework framework, Score score) {
    json.writeStartObject();
    part(framework, score);
    if (!score.parts().isEmpty()) {
      json.writeName("questions");
      json.writeStartArray();
      for (Score question : score.parts()) {
        json.writeStartObject();
        part(framework, question);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void part(Framework framework, Score score) {
    Part part = score.part();
    json.writeStringProperty("code", part.code().value());
    json.writeStringProperty("name", part.name().th());
    Optional<Ratio> exact = score.value();
    text("score", exact.map(value -> published(framework, value)));
    text("exact", exact.map(Ratio::toString));
    json.writeName("passed");
    if (exact.isPresent()) json.writeBoolean(Standing.passes(framework, exact.get()));
    else json.writeNull();
    reason(score);
    how(score);
  }

  private void reason(Score score) {
    if (score.outcome() instanceof Outcome.NotScored(var why))
      json.writeStringProperty("reason", why.wording().th());
  }

  private void how(Score score) {
    if (explained && score.outcome() instanceof Outcome.Scored(var how))
      new DerivationJson(json).write(how);
  }

  /// The member `problems`.
  public void problems(List<Problem> problems) {
    json.writeName("problems");
    json.writeStartArray();
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringProperty("code", problem.code());
      json.writeStringProperty("severity", problem.severity().word());
      json.writeStringProperty("where", problem.where().toString());
      json.writeStringProperty("message", problem.message(Language.TH));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void text(String name, Optional<String> value) {
    json.writeName(name);
    if (value.isPresent()) json.writeString(value.get());
    else json.writeNull();
  }

  /// A score as it is published.
  public static String published(Framework framework, Ratio exact) {
    return framework.rules().rounding().publish(exact).toPlainString();
  }
}
