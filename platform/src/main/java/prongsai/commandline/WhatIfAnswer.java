package prongsai.commandline;

import java.io.PrintWriter;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import prongsai.results.ResultJson;
import prongsai.scoring.Ratio;
import prongsai.scoring.analysis.Way;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Score;
import tools.jackson.core.JsonGenerator;

/// What `what-if` found.
///
/// @param before the result as it is
/// @param after the result under the assumptions
/// @param assumptions what was set
/// @param way from there to the target
/// @param problems of the data and of the assumptions
record WhatIfAnswer(
    Result before,
    Result after,
    Map<Code, Ratio> assumptions,
    Optional<Way> way,
    List<Problem> problems) {

  void print(PrintWriter out) {
    out.println("ปัจจุบัน   " + ResultText.headline(before));
    assumptions.forEach(
        (code, value) -> out.println("  สมมติ " + code + " " + now(code) + " → " + figure(value)));
    if (!assumptions.isEmpty()) out.println("ผลที่ได้   " + ResultText.headline(after));
    way.ifPresent(found -> print(found, out));
  }

  private void print(Way found, PrintWriter out) {
    out.println();
    if (found.reached() && found.steps().isEmpty()) {
      out.println("ถึงเป้าหมาย " + figure(found.target()) + " แล้ว");
      return;
    }
    out.println("ทางที่สั้นที่สุดสู่ " + figure(found.target()));
    for (Way.Step step : found.steps())
      out.println(
          "  "
              + Console.padded(step.worth().item().code().value(), 6)
              + "+"
              + figure(step.worth().lost())
              + " → "
              + figure(step.total())
              + "  "
              + step.worth().item().name().th());
    for (Way.Rise rise : found.rises()) print(rise, out);
    found
        .together()
        .filter(Way.Together::possible)
        .ifPresent(together ->
            out.println(
                "  ทุกแบบวัดพร้อมกัน แบบละอย่างน้อย " + upward(together.points()) + " คะแนน"));
  }

  private void print(Way.Rise rise, PrintWriter out) {
    out.println(
        "  "
            + Console.padded(rise.instrument().code().value(), 6)
            + (rise.possible()
                ? "ต้องเพิ่มขึ้นอย่างน้อย " + upward(rise.points()) + " คะแนน"
                : "เพียงอย่างเดียวไม่พอ"));
  }

  void write(JsonGenerator to) {
    ResultJson results = new ResultJson(to, false);
    to.writeStartObject();
    results.framework(framework());
    to.writeStringProperty("agency", before.agency());
    to.writeName("before");
    write(before, results, to);
    to.writeName("set");
    to.writeStartArray();
    assumptions.forEach((code, value) -> write(code, value, to));
    to.writeEndArray();
    results.total(after);
    to.writeName("after");
    write(after, results, to);
    to.writeName("way");
    if (way.isPresent()) write(way.get(), to);
    else to.writeNull();
    results.problems(problems);
    to.writeEndObject();
  }

  private static void write(Result result, ResultJson results, JsonGenerator to) {
    to.writeStartObject();
    results.total(result);
    to.writeEndObject();
  }

  private void write(Code code, Ratio value, JsonGenerator to) {
    to.writeStartObject();
    to.writeStringProperty("code", code.value());
    to.writeStringProperty("from", now(code));
    to.writeStringProperty("to", figure(value));
    to.writeEndObject();
  }

  private void write(Way found, JsonGenerator to) {
    to.writeStartObject();
    to.writeStringProperty("target", figure(found.target()));
    to.writeBooleanProperty("reached", found.reached());
    to.writeName("items");
    to.writeStartArray();
    for (Way.Step step : found.steps()) {
      to.writeStartObject();
      to.writeStringProperty("code", step.worth().item().code().value());
      to.writeStringProperty("name", step.worth().item().name().th());
      to.writeStringProperty("adds", figure(step.worth().lost()));
      to.writeStringProperty("total", figure(step.total()));
      to.writeEndObject();
    }
    to.writeEndArray();
    rises("rises", found.rises(), to);
    to.writeName("together");
    if (found.together().isPresent()) to.writeString(upward(found.together().get().points()));
    else to.writeNull();
    rises("without_items", found.withoutItems(), to);
    to.writeEndObject();
  }

  private static void rises(String name, List<Way.Rise> rises, JsonGenerator to) {
    to.writeName(name);
    to.writeStartArray();
    for (Way.Rise rise : rises) {
      to.writeStartObject();
      to.writeStringProperty("instrument", rise.instrument().code().value());
      to.writeStringProperty("points", upward(rise.points()));
      to.writeBooleanProperty("possible", rise.possible());
      to.writeEndObject();
    }
    to.writeEndArray();
  }

  private String now(Code code) {
    return before.score().find(code).flatMap(Score::value).map(this::figure).orElse("–");
  }

  private String figure(Ratio value) {
    return ResultJson.published(framework(), value);
  }

  /// Rounded up, so that reaching it surely suffices.
  private static String upward(Ratio value) {
    return value.toDecimal(2, RoundingMode.CEILING).toPlainString();
  }

  private Framework framework() {
    return before.framework();
  }
}
