package prongsai.commandline;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import prongsai.results.Assessment;
import prongsai.results.ResultJson;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.score.Result;
import tools.jackson.core.JsonGenerator;

/// `score`: the exact score with its derivation.
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = "คำนวณคะแนนและระดับจากคำตอบดิบหรือคะแนนที่ประกาศ พร้อมที่มาของทุกตัวเลข")
final class ScoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private final InputOptions input = new InputOptions();

  @Option(names = "--json", description = "แสดงผลเป็น JSON")
  private boolean json;

  @Option(names = "--explain", description = "แสดงที่มาของทุกคะแนน")
  private boolean explain;

  @Override
  public Integer call() {
    return switch (Opening.of(input.framework, input.inputs())) {
      case Opening.Refused(List<Problem> problems) -> refused(problems);
      case Opening.Opened(Assessment assessment) ->
          json ? printJson(assessment) : printText(assessment);
    };
  }

  private int refused(List<Problem> problems) {
    if (json) Json.print(spec.commandLine().getOut(), to -> Json.refusal(to, problems));
    else Console.print(problems, spec.commandLine().getErr());
    return Failures.DATA;
  }

  private int printText(Assessment assessment) {
    PrintWriter out = spec.commandLine().getOut();
    List<Problem> problems = new ArrayList<>(assessment.problems());
    if (assessment.isUsable())
      for (String agency : assessment.agencies()) {
        Result result = assessment.result(agency);
        new ResultText(out).print(result);
        if (explain) {
          out.println();
          new ExplanationText(out).print(result.score());
        }
        out.println();
        problems.addAll(result.problems());
      }
    Console.print(problems, spec.commandLine().getErr());
    return Console.status(problems);
  }

  private int printJson(Assessment assessment) {
    int[] status = {Console.status(assessment.problems())};
    Json.print(
        spec.commandLine().getOut(), to -> status[0] = Math.max(status[0], write(assessment, to)));
    return status[0];
  }

  private int write(Assessment assessment, JsonGenerator to) {
    if (!assessment.isUsable()) {
      Json.unusable(to, assessment);
      return Failures.DATA;
    }
    if (assessment.agencies().size() == 1) {
      Result result = assessment.result(assessment.agencies().getFirst());
      List<Problem> problems = new ArrayList<>(assessment.problems());
      problems.addAll(result.problems());
      new ResultJson(to, true).write(result, problems);
      return Console.status(problems);
    }
    return many(assessment, to);
  }

  private int many(Assessment assessment, JsonGenerator to) {
    int status = 0;
    ResultJson writer = new ResultJson(to, explain);
    to.writeStartObject();
    to.writeName("agencies");
    to.writeStartArray();
    for (String agency : assessment.agencies()) {
      Result result = assessment.result(agency);
      writer.write(result, result.problems());
      status = Math.max(status, Console.status(result.problems()));
    }
    to.writeEndArray();
    writer.problems(assessment.problems());
    to.writeEndObject();
    return status;
  }
}
