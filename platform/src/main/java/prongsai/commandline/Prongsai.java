package prongsai.commandline;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program.
@Command(
    name = "prongsai",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    description = {
      "โปร่งใส — จากผลการประเมิน ITA สู่รายงานราชการที่อธิบายที่มาของทุกตัวเลข",
      "From ITA results to the official report, with a derivation for every number."
    },
    subcommands = {
      DemoCommand.class,
      FrameworksCommand.class,
      TemplateCommand.class,
      ScoreCommand.class,
      ReportCommand.class,
      WhatIfCommand.class,
      CheckLinksCommand.class,
      ServeCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      AuditCommand.class
    })
public final class Prongsai implements Runnable {
  @Spec private CommandSpec spec;

  /// Runs a command and ends the process with its status.
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /// Runs a command; the exit status.
  static int run(String... arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return run(out, err, arguments);
  }

  /// Runs a command with the writers given; the exit status.
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    if (arguments.length == 1 && arguments[0].equals("--version")) {
      out.println("prongsai " + ProgramVersion.current()); // no need to lay out the commands
      out.flush();
      return 0;
    }
    int status =
        new CommandLine(new Prongsai())
            .setOut(out)
            .setErr(err)
            .setUsageHelpWidth(100)
            .setExecutionExceptionHandler(new Failures())
            .execute(arguments);
    out.flush();
    err.flush();
    return status;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "ไม่ได้ระบุคำสั่ง (no command): ลองสั่ง prongsai demo หรือ prongsai --help");
  }
}
