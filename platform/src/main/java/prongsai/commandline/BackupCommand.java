package prongsai.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import prongsai.database.backup.Backup;
import prongsai.server.OpenDatabase;

/// `backup`: everything in the database into one file, while the server works on.
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description =
        "สำรองข้อมูลทั้งหมดลงแฟ้มเดียว ทำได้ขณะระบบเปิดรับคำตอบ (back up while the server works on)")
final class BackupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DatabaseOptions where = new DatabaseOptions();

  @Parameters(paramLabel = "FILE", description = "แฟ้มสำรอง เช่น prongsai-2569-11-22.zip")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    try (OpenDatabase open = where.open()) {
      Backup.Summary summary = Backup.write(open.database().owner(), file);
      spec.commandLine()
          .getOut()
          .printf(
              "สำรองแล้ว %,d รายการ จาก %d ตาราง ลงแฟ้ม %s%n"
                  + "กุญแจของระบบไม่อยู่ในแฟ้มนี้ โปรดเก็บสำเนาโฟลเดอร์ %s ไว้ต่างหากในที่ปลอดภัย%n",
              summary.rows(), summary.tables(), file, where.folder().resolve("keys"));
      return 0;
    }
  }
}
