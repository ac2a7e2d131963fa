package prongsai.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import prongsai.frameworks.Frameworks;
import prongsai.frameworks.Reading;
import prongsai.publishing.ScoreTemplate;
import prongsai.publishing.WholeFile;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.problem.Problem;

/// `template`: a workbook to fill in.
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    description = "สร้างแฟ้ม XLSX สำหรับกรอกคะแนน มีการตรวจค่าขณะกรอกและคำแนะนำ")
final class TemplateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--framework",
      paramLabel = "ID",
      defaultValue = "nacc-ita-2565",
      description = "กรอบการประเมิน (ค่าตั้งต้น ${DEFAULT-VALUE})")
  private String framework = "";

  @Option(
      names = "--out",
      paramLabel = "PATH",
      defaultValue = ".",
      description = "โฟลเดอร์ หรือชื่อแฟ้ม .xlsx (ค่าตั้งต้น โฟลเดอร์ปัจจุบัน)")
  private Path out = Path.of("");

  @Option(names = "--force", description = "เขียนทับแฟ้มเดิม")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    return switch (Frameworks.open(framework)) {
      case Reading.Good<Framework>(Framework good) -> written(good);
      case Reading.Faulty<Framework>(List<Problem> problems) -> {
        Console.print(problems, spec.commandLine().getErr());
        yield Failures.DATA;
      }
    };
  }

  private int written(Framework good) throws IOException {
    Path file = file(good);
    if (Files.exists(file) && !force)
      throw new ParameterException(
          spec.commandLine(), "มีแฟ้ม " + file + " อยู่แล้ว — ใช้ --force หากต้องการเขียนทับ");
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) Files.createDirectories(folder);
    WholeFile.write(file, to -> ScoreTemplate.write(good, to));
    spec.commandLine().getOut().println(file.toAbsolutePath().normalize());
    return 0;
  }

  private Path file(Framework of) {
    return out.toString().endsWith(".xlsx") ? out : out.resolve(of.id() + "-scores.xlsx");
  }
}
