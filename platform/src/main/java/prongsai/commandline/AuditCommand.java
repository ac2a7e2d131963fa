package prongsai.commandline;

import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import prongsai.access.AuditCheck;
import prongsai.access.AuditHead;
import prongsai.access.AuditVerdict;
import prongsai.server.OpenDatabase;

/// `audit`: the audit trail, checked by whoever may use the machine.
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "ตรวจบันทึกการทำรายการ (check the audit trail)")
final class AuditCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "โปรดระบุ verify หรือ head (say verify or head)");
  }

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description =
          "ตรวจว่าไม่มีรายการใดถูกแก้ไขหรือหายไป (work out every hash again; status 1 if the chain is broken)")
  int verify(
      @Mixin DatabaseOptions where,
      @Option(
              names = "--head",
              paramLabel = "N:HASH",
              defaultValue = "",
              description = "ค่าที่จดไว้จาก prongsai audit head (an entry noted outside earlier)")
          String noted)
      throws SQLException {
    Optional<AuditHead> head = AuditHead.parse(noted);
    if (head.isEmpty() && !noted.isEmpty())
      throw new ParameterException(
          spec.commandLine(),
          "--head ต้องเป็นลำดับ ตามด้วย : และค่าแฮช 64 หลัก (must be N:HASH): " + noted);
    try (OpenDatabase open = where.open()) {
      return print(AuditCheck.of(open.database().desk(), head));
    }
  }

  private int print(AuditVerdict verdict) {
    PrintWriter out = spec.commandLine().getOut();
    return switch (verdict) {
      case AuditVerdict.Whole(AuditHead head) -> {
        out.println("บันทึกครบถ้วน " + head.seq() + " รายการ ไม่พบการแก้ไข (whole)");
        out.println(head);
        yield 0;
      }
      case AuditVerdict.Broken(long seq, AuditVerdict.Break how) -> {
        out.println(
            "พบความผิดปกติที่รายการ " + seq + ": " + how.thai() + " (" + how.english() + ")");
        yield Failures.DATA;
      }
    };
  }

  @Command(
      name = "head",
      mixinStandardHelpOptions = true,
      description =
          "แสดงลำดับและค่าแฮชของรายการล่าสุด เพื่อจดเก็บไว้ภายนอก (the newest entry, to be noted outside)")
  int head(@Mixin DatabaseOptions where) throws SQLException {
    try (OpenDatabase open = where.open()) {
      spec.commandLine().getOut().println(AuditCheck.head(open.database().desk()));
      return 0;
    }
  }
}
