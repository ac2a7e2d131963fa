package prongsai.commandline;

import java.io.PrintWriter;
import java.util.Optional;
import prongsai.results.ResultJson;
import prongsai.scoring.Ratio;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.score.Outcome;
import prongsai.scoring.score.Participation;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Score;
import prongsai.scoring.score.Standing;

/// A result as text for a terminal.
final class ResultText {
  private final PrintWriter out;

  ResultText(PrintWriter out) {
    this.out = out;
  }

  void print(Result result) {
    Framework framework = result.framework();
    out.println(
        (result.agency().isBlank() ? "" : result.agency() + " · ")
            + "ปีงบประมาณ พ.ศ. "
            + framework.fiscalYear()
            + " · "
            + framework.id()
            + " "
            + framework.version());
    out.println(headline(result));
    for (Score instrument : result.score().parts()) instrument(result, instrument);
  }

  /// Total, level and whether it passes, on one line.
  static String headline(Result result) {
    Optional<Ratio> total = result.score().value();
    if (total.isEmpty())
      return "ยังไม่มีคะแนนภาพรวม: "
          + (result.score().outcome() instanceof Outcome.NotScored(var why)
              ? why.wording().th()
              : "");
    return "คะแนนภาพรวม "
        + ResultJson.published(result.framework(), total.get())
        + "  ระดับ "
        + level(result)
        + "  "
        + verdict(result.framework(), total.get());
  }

  static String level(Result result) {
    return switch (result.standing()) {
      case Standing.Placed(var level) -> level.name().th();
      case Standing.NoTotal _ -> "–";
      case Standing.InstrumentsUnknown(var highest) ->
          "บอกไม่ได้ (สูงสุด " + highest.name().th() + " หากทุกเครื่องมือถึงเกณฑ์)";
    };
  }

  static String verdict(Framework framework, Ratio exact) {
    return Standing.passes(framework, exact) ? "ผ่านเกณฑ์" : "ไม่ผ่านเกณฑ์";
  }

  private void instrument(Result result, Score score) {
    out.println();
    line(result.framework(), score, 0);
    result.participation(((Instrument) score.part()).code()).ifPresent(this::participation);
    for (Score indicator : score.parts()) line(result.framework(), indicator, 1);
  }

  private void participation(Participation who) {
    if (who.respondents().isEmpty()) return;
    out.println(
        "      ผู้ตอบ "
            + who.respondents().getAsLong()
            + " คน"
            + (who.minimum().isPresent() ? " (ขั้นต่ำ " + who.minimum().getAsLong() + ")" : ""));
  }

  /// One part: code, score, verdict, name.
  void line(Framework framework, Score score, int depth) {
    Optional<Ratio> exact = score.value();
    out.println(
        Console.padded("  ".repeat(depth) + score.code(), 8)
            + Console.right(
                exact.map(value -> ResultJson.published(framework, value)).orElse("–"), 7)
            + "  "
            + Console.padded(exact.map(value -> verdict(framework, value)).orElse(""), 12)
            + "  "
            + score.part().name().th());
  }
}
