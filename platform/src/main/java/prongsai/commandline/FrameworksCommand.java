package prongsai.commandline;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import prongsai.frameworks.Frameworks;
import prongsai.frameworks.Reading;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.problem.Problem;

/// `frameworks list|show|check`.
@Command(
    name = "frameworks",
    mixinStandardHelpOptions = true,
    description = "กรอบการประเมินของแต่ละปี: รายชื่อ รายละเอียด และการตรวจแฟ้ม",
    subcommands = {
      FrameworksCommand.ListCommand.class,
      FrameworksCommand.ShowCommand.class,
      FrameworksCommand.CheckCommand.class
    })
final class FrameworksCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    throw new picocli.CommandLine.ParameterException(
        spec.commandLine(), "ระบุ list, show หรือ check");
  }

  /// Lists the frameworks that come with the program.
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "รายชื่อกรอบการประเมินที่มากับโปรแกรม")
  static final class ListCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      PrintWriter out = spec.commandLine().getOut();
      for (String id : Frameworks.bundled()) {
        Framework framework = Frameworks.load(id);
        out.println(
            Console.padded(id, 18)
                + Console.padded(framework.version(), 8)
                + "ปีงบประมาณ พ.ศ. "
                + framework.fiscalYear()
                + "  "
                + (framework.isComplete() ? "สมบูรณ์" : "ไม่สมบูรณ์ (ใช้เก็บคำตอบไม่ได้)"));
      }
      return 0;
    }
  }

  /// Shows a framework with the grade of its facts.
  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "แสดงโครงสร้าง น้ำหนัก ระดับ และหลักฐานของกรอบการประเมิน")
  static final class ShowCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(
        paramLabel = "ID",
        description = "รหัสกรอบการประเมิน หรือโฟลเดอร์ของกรอบที่จัดทำเอง")
    private String id = "";

    @Override
    public Integer call() {
      return switch (Frameworks.open(id)) {
        case Reading.Good<Framework>(Framework framework) -> {
          new FrameworkText(framework).print(spec.commandLine().getOut());
          yield 0;
        }
        case Reading.Faulty<Framework>(List<Problem> problems) -> {
          Console.print(problems, spec.commandLine().getErr());
          yield Failures.DATA;
        }
      };
    }
  }

  /// Checks a framework file and lists every fault.
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "ตรวจแฟ้มกรอบการประเมิน และแสดงข้อผิดพลาดทั้งหมดพร้อมตำแหน่ง")
  static final class CheckCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "แฟ้ม framework.yaml หรือโฟลเดอร์ที่มีแฟ้มนี้")
    private String path = "";

    @Override
    public Integer call() {
      return switch (Frameworks.open(path)) {
        case Reading.Good<Framework>(Framework framework) -> {
          spec.commandLine()
              .getOut()
              .println(
                  "ถูกต้อง: "
                      + framework.id()
                      + " "
                      + framework.version()
                      + "  SHA-256 "
                      + framework.sha256());
          yield 0;
        }
        case Reading.Faulty<Framework>(List<Problem> problems) -> {
          PrintWriter out = spec.commandLine().getOut();
          Console.print(problems, out);
          out.println("พบข้อผิดพลาด " + problems.size() + " แห่ง");
          yield Failures.DATA;
        }
      };
    }
  }
}
