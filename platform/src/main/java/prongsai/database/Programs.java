package prongsai.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs the programs of PostgreSQL, as somebody else where the caller is root: PostgreSQL refuses
/// to run as root.
///
/// @param bin folder of the programs
/// @param drop the command that gives up root before a program, or nothing
record Programs(Path bin, List<String> drop) {
  private static final String NOBODY = "65534";

  Programs {
    drop = List.copyOf(drop);
  }

  /// The programs in `bin`, for data below `home`.
  static Programs of(Path bin, Path home) throws IOException {
    if (!"root".equals(System.getProperty("user.name"))) return new Programs(bin, List.of());
    if (reachableForOthers(home)) {
      run(List.of("chown", "-R", NOBODY + ":" + NOBODY, home.toString()), Duration.ofSeconds(60));
      return new Programs(
          bin,
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"));
    }
    return new Programs(
        bin, List.of("unshare", "--user")); // root's own folders stay readable to it
  }

  private static boolean reachableForOthers(Path home) throws IOException {
    for (Path folder = home.toAbsolutePath().getParent();
        folder != null;
        folder = folder.getParent()) {
      boolean passable =
          Files.getPosixFilePermissions(folder)
              .contains(java.nio.file.attribute.PosixFilePermission.OTHERS_EXECUTE);
      if (!passable) return false;
    }
    return true;
  }

  /// Runs a program to its end.
  ///
  /// @throws PostgresFailure with what it printed, if it fails or takes longer than `patience`
  void call(Duration patience, String program, String... arguments) throws IOException {
    Ended ended = run(command(program, arguments), patience);
    if (ended.status() != 0) throw new PostgresFailure(program + ": " + ended.printed().strip());
  }

  /// Whether a program ends with status 0.
  boolean succeeds(Duration patience, String program, String... arguments) throws IOException {
    return run(command(program, arguments), patience).status() == 0;
  }

  private List<String> command(String program, String... arguments) {
    List<String> command = new ArrayList<>(drop);
    command.add(bin.resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  private record Ended(int status, String printed) {}

  private static Ended run(List<String> command, Duration patience) throws IOException {
    // Never a pipe: the server inherits it, and its reader would wait for as long as the server
    // lives.
    Path printed = Files.createTempFile("prongsai", ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(new File("/"))
              .redirectErrorStream(true)
              .redirectInput(new File("/dev/null"))
              .redirectOutput(printed.toFile())
              .start();
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        return new Ended(-1, "no end after " + patience.toSeconds() + " s");
      }
      return new Ended(process.exitValue(), Files.readString(printed));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    } finally {
      Files.deleteIfExists(printed);
    }
  }
}
