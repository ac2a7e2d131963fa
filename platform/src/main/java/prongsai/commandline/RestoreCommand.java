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
import prongsai.database.backup.Restore;
import prongsai.server.OpenDatabase;

/// `restore`: fills an empty database from a backup.
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = "กู้คืนข้อมูลจากแฟ้มสำรองลงฐานข้อมูลที่ยังว่าง (restore into an empty database)")
final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DatabaseOptions where = new DatabaseOptions();

  @Parameters(paramLabel = "FILE", description = "แฟ้มที่คำสั่ง backup สร้างไว้")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    try (OpenDatabase open = where.open()) {
      Backup.Summary summary = Restore.read(open.database().owner(), file);
      spec.commandLine()
          .getOut()
          .printf(
              "กู้คืนแล้ว %,d รายการ ใน %d ตาราง ค่าแฮชตรงกับแฟ้มสำรองทุกตาราง%n"
                  + "นำโฟลเดอร์ keys ของระบบเดิมมาวางที่ %s ก่อนเปิดระบบ%n",
              summary.rows(), summary.tables(), where.folder().resolve("keys"));
      return 0;
    }
  }
}
