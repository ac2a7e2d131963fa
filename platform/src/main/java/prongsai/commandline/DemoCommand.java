package prongsai.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import prongsai.server.OpenDatabase;
import prongsai.server.ServerSettings;
import prongsai.server.Serving;

/// `demo`: a server to try out, with the Ubon Ratchathani case of FY2565; or only the documents of
/// that case.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "ทดลองใช้: เปิดระบบพร้อมข้อมูล อบจ. อุบลราชธานี ปีงบประมาณ พ.ศ. 2565 จากคำตอบดิบถึงรายงาน",
      "(ระบุ --out เพื่อจัดทำเฉพาะเอกสารลงโฟลเดอร์ โดยไม่เปิดระบบ)"
    })
final class DemoCommand implements Callable<Integer> {
  private static final String AGENCY = "องค์การบริหารส่วนจังหวัดอุบลราชธานี";
  private static final String ADDRESS = "อำเภอเมืองอุบลราชธานี จังหวัดอุบลราชธานี";

  @Spec private CommandSpec spec;

  @Option(names = "--out", paramLabel = "DIR", description = "จัดทำเฉพาะเอกสารลงโฟลเดอร์นี้")
  private @Nullable Path out;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "prongsai-demo",
      description = "โฟลเดอร์ข้อมูลของตัวอย่าง ลบทิ้งได้เมื่อเลิกใช้ (ค่าตั้งต้น ${DEFAULT-VALUE})")
  private Path data = Path.of("");

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "พอร์ต (ค่าตั้งต้น ${DEFAULT-VALUE})")
  private int port;

  @Override
  public Integer call() throws IOException, InterruptedException {
    return out == null ? serve() : documents(out);
  }

  private int serve() throws InterruptedException {
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    String secret = HexFormat.of().formatHex(random);
    Path folder = data.toAbsolutePath().normalize();
    Serving serving =
        Serving.start(
            OpenDatabase.embedded(folder),
            new ServerSettings(folder),
            "server.port=" + port,
            "logging.level.prongsai=WARN", // two lines say all that somebody trying it needs
            "prongsai.demo=" + secret,
            "prongsai.demo.published=true");
    PrintWriter to = spec.commandLine().getOut();
    to.println("เปิด http://localhost:" + serving.port() + "/demo/" + secret);
    to.println("แล้วเลือกบทบาทที่ต้องการเข้าใช้ เช่น ผู้บริหารของหน่วยงาน (หยุดด้วย Ctrl+C)");
    to.flush();
    serving.await();
    return 0;
  }

  private int documents(Path folder) throws IOException {
    Path files = folder.resolve("data");
    Files.createDirectories(files);
    for (String file : new String[] {"iit-responses.csv", "eit-responses.csv", "oit-scores.csv"})
      copy(file, files.resolve(file));
    return Prongsai.run(
        spec.commandLine().getOut(),
        spec.commandLine().getErr(),
        "report",
        "--framework=nacc-ita-2565",
        "--iit=" + files.resolve("iit-responses.csv"),
        "--eit=" + files.resolve("eit-responses.csv"),
        "--oit=" + files.resolve("oit-scores.csv"),
        "--agency=" + AGENCY,
        "--address=" + ADDRESS,
        "--out=" + folder);
  }

  private static void copy(String name, Path to) throws IOException {
    try (InputStream in = DemoCommand.class.getResourceAsStream("/prongsai/demo/" + name)) {
      if (in == null) throw new IllegalStateException("missing demo file: " + name);
      Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
