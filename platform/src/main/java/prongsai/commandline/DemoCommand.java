package prongsai.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `demo`: the Ubon Ratchathani case of FY2565, from raw answers to the documents.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "ตัวอย่าง: อบจ. อุบลราชธานี ปีงบประมาณ พ.ศ. 2565 จากคำตอบดิบถึงรายงาน")
final class DemoCommand implements Callable<Integer> {
  private static final String AGENCY = "องค์การบริหารส่วนจังหวัดอุบลราชธานี";
  private static final String ADDRESS = "อำเภอเมืองอุบลราชธานี จังหวัดอุบลราชธานี";

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "prongsai-demo",
      description = "โฟลเดอร์ที่เก็บผล (ค่าตั้งต้น ${DEFAULT-VALUE})")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    Path data = out.resolve("data");
    Files.createDirectories(data);
    for (String file : new String[] {"iit-responses.csv", "eit-responses.csv", "oit-scores.csv"})
      copy(file, data.resolve(file));
    return Prongsai.run(
        spec.commandLine().getOut(),
        spec.commandLine().getErr(),
        "report",
        "--framework=nacc-ita-2565",
        "--iit=" + data.resolve("iit-responses.csv"),
        "--eit=" + data.resolve("eit-responses.csv"),
        "--oit=" + data.resolve("oit-scores.csv"),
        "--agency=" + AGENCY,
        "--address=" + ADDRESS,
        "--out=" + out);
  }

  private static void copy(String name, Path to) throws IOException {
    try (InputStream in = DemoCommand.class.getResourceAsStream("/prongsai/demo/" + name)) {
      if (in == null) throw new IllegalStateException("missing demo file: " + name);
      Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
