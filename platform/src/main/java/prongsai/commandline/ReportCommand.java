package prongsai.commandline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import prongsai.frameworks.Reading;
import prongsai.publishing.ReportOrder;
import prongsai.results.Assessment;
import prongsai.scoring.problem.Problem;

/// `report`: the official documents of one or many agencies.
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = "จัดทำรายงานการวิเคราะห์และบทสรุปผู้บริหาร (DOCX, PDF, HTML, XLSX)")
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private final InputOptions input = new InputOptions();
  @Mixin private final DocumentOptions documents = new DocumentOptions();

  @Option(names = "--json", description = "แสดงผลเป็น JSON")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return switch (Opening.of(input.framework, input.inputs())) {
      case Opening.Refused(List<Problem> problems) -> refused(problems);
      case Opening.Opened(Assessment assessment) -> opened(assessment);
    };
  }

  private int opened(Assessment assessment) throws IOException, InterruptedException {
    Reading<ReportOrder> order = documents.order(assessment.framework(), input.framework);
    List<Problem> problems = new ArrayList<>(assessment.problems());
    if (order instanceof Reading.Faulty<ReportOrder>(List<Problem> faults)) problems.addAll(faults);
    if (Console.hasErrors(problems)) return refused(problems);
    if (!(order instanceof Reading.Good<ReportOrder>(ReportOrder good)))
      throw new IllegalStateException("no order");
    Console.print(problems, spec.commandLine().getErr());
    Batch batch =
        new Batch(
            assessment,
            good,
            documents.out,
            new Batch.Consoles(spec.commandLine().getOut(), spec.commandLine().getErr(), json));
    return Math.max(Console.status(problems), batch.run());
  }

  private int refused(List<Problem> problems) {
    if (json) Json.print(spec.commandLine().getOut(), to -> Json.refusal(to, problems));
    else Console.print(problems, spec.commandLine().getErr());
    return Failures.DATA;
  }
}
