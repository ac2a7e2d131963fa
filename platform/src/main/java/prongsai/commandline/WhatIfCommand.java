package prongsai.commandline;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import prongsai.results.Assessment;
import prongsai.scoring.Ratio;
import prongsai.scoring.analysis.Way;
import prongsai.scoring.analysis.WhatIf;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Outline;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.score.Result;
import prongsai.scoring.score.Score;

/// `what-if`: the same engine with some scores set, and the shortest way to a target.
@Command(
    name = "what-if",
    mixinStandardHelpOptions = true,
    description =
        "สมมติคะแนนของข้อหรือตัวชี้วัด แล้วดูคะแนนและระดับใหม่ หรือหาทางที่สั้นที่สุดสู่เป้าหมาย")
final class WhatIfCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private final InputOptions input = new InputOptions();

  @Option(
      names = "--set",
      paramLabel = "CODE=SCORE",
      description = "สมมติคะแนน เช่น O42=100 ระบุซ้ำได้")
  private List<String> set = List.of();

  @Option(
      names = "--target",
      paramLabel = "SCORE",
      description = "คะแนนเป้าหมาย (ค่าตั้งต้น เกณฑ์ผ่าน)")
  private @Nullable String target;

  @Option(names = "--json", description = "แสดงผลเป็น JSON")
  private boolean json;

  @Override
  public Integer call() {
    Map<Code, Ratio> assumptions = assumptions();
    Optional<Ratio> aim = Optional.ofNullable(target).map(word -> score("--target", word));
    return switch (Opening.of(input.framework, input.inputs())) {
      case Opening.Refused(List<Problem> problems) -> refused(problems);
      case Opening.Opened(Assessment assessment) -> opened(assessment, assumptions, aim);
    };
  }

  private int opened(Assessment assessment, Map<Code, Ratio> assumptions, Optional<Ratio> aim) {
    if (!assessment.isUsable()) return refused(assessment.problems());
    if (assessment.agencies().size() != 1)
      throw usage("แฟ้มมีหลายหน่วยงาน ให้เลือกหนึ่งหน่วยงานด้วย --agency (choose one agency)");
    Framework framework = assessment.framework();
    Result before = assessment.result(assessment.agencies().getFirst());
    List<Problem> problems = new ArrayList<>(assessment.problems());
    problems.addAll(before.problems());
    Score score = WhatIf.assume(framework, before.score(), assumptions, problems::add);
    Result after = new Result(framework, before.agency(), score, before.participation(), List.of());
    Optional<Way> way =
        Way.to(aim.orElse(framework.rules().passMark()), score, Outline.of(framework));
    WhatIfAnswer answer = new WhatIfAnswer(before, after, assumptions, way, problems);
    PrintWriter out = spec.commandLine().getOut();
    if (json) Json.print(out, answer::write);
    else {
      answer.print(out);
      Console.print(problems, spec.commandLine().getErr());
    }
    return Console.status(problems);
  }

  private int refused(List<Problem> problems) {
    if (json) Json.print(spec.commandLine().getOut(), to -> Json.refusal(to, problems));
    else Console.print(problems, spec.commandLine().getErr());
    return Failures.DATA;
  }

  private Map<Code, Ratio> assumptions() {
    Map<Code, Ratio> assumptions = new LinkedHashMap<>();
    for (String one : set) {
      int equals = one.indexOf('=');
      if (equals < 1) throw usage("เขียน --set ในรูป CODE=SCORE เช่น O42=100 ไม่ใช่ " + one);
      Code code = Code.read(one.substring(0, equals));
      if (assumptions.put(code, score("--set " + code, one.substring(equals + 1))) != null)
        throw usage("สมมติ " + code + " ซ้ำ (set twice)");
    }
    return assumptions;
  }

  /// A score as written, Thai digits accepted; whether it lies in 0–100 is the engine's to say.
  private Ratio score(String option, String written) {
    try {
      BigDecimal value = new BigDecimal(Code.read(written).value());
      if (value.scale() > 6 || value.precision() - value.scale() > 6)
        throw usage(option + ": ตัวเลขยาวเกินไป: " + written);
      return Ratio.of(value);
    } catch (IllegalArgumentException _) {
      throw usage(option + ": ไม่ใช่คะแนน (not a score): " + written);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
