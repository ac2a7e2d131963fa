package prongsai.commandline;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import prongsai.database.DatabaseAddress;
import prongsai.server.OpenDatabase;

/// Which data: `--data`, `--database`.
final class DatabaseOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "prongsai-data",
      description = "โฟลเดอร์ข้อมูล (ค่าตั้งต้น ${DEFAULT-VALUE})")
  private Path data = Path.of("prongsai-data");

  @Option(
      names = "--database",
      paramLabel = "URL",
      defaultValue = "",
      description = {
        "ฐานข้อมูล PostgreSQL 15 ขึ้นไป เช่น postgresql://ผู้ใช้@เครื่อง:5432/ชื่อ",
        "(ไม่ระบุ: ใช้ฐานข้อมูลในโฟลเดอร์ข้อมูล) รหัสผ่านให้ตั้งไว้ในตัวแปร PRONGSAI_DATABASE_PASSWORD"
      })
  private String url = "";

  Path folder() {
    return data.toAbsolutePath().normalize();
  }

  OpenDatabase open() {
    if (url.isEmpty()) return OpenDatabase.embedded(folder());
    String password = System.getenv().getOrDefault("PRONGSAI_DATABASE_PASSWORD", "");
    return OpenDatabase.at(DatabaseAddress.parse(url, password));
  }
}
