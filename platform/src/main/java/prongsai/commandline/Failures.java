package prongsai.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import prongsai.database.PostgresFailure;
import prongsai.database.backup.BackupFault;
import prongsai.scoring.problem.Language;
import prongsai.scoring.problem.Problem;
import prongsai.scoring.problem.Where;

/// Turns what went wrong into a message and an exit status: a disk that is full or a folder that
/// cannot be written is the user's to mend; anything else is a fault of the program and shows
/// itself.
final class Failures implements IExecutionExceptionHandler {
  static final int DATA = 1;

  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed)
      throws Exception {
    if (thrown instanceof BackupFault || thrown instanceof PostgresFailure) {
      command.getErr().println(thrown.getMessage());
      return DATA;
    }
    Throwable cause = thrown instanceof UncheckedIOException io ? io.getCause() : thrown;
    if (!(cause instanceof IOException)) throw thrown;
    Problem problem =
        Problem.error("file/io", Where.NOWHERE, "reason", String.valueOf(cause.getMessage()));
    command.getErr().println(problem.line(Language.TH));
    return DATA;
  }
}
