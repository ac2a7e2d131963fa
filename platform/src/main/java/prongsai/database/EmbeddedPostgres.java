package prongsai.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL of the program's own, in its data folder: listens on the loopback address only,
/// lives as long as the process that started it, and keeps what it acknowledged whatever is killed.
///
/// One process owns it and stops it; another (a command beside a running server) only attaches.
/// Ownership is a lock of the operating system, which a killed process loses, so the next one takes
/// over the database that was left running.
public final class EmbeddedPostgres implements AutoCloseable {
  private static final String USER = "prongsai";
  private static final Duration SHORT = Duration.ofSeconds(60);
  private static final Duration LONG = Duration.ofMinutes(3);
  private static final int PORT_LINE = 3;
  private static final int ATTEMPTS = 30;

  private final Path home;
  private final Path data;
  private final Programs programs;
  private final FileChannel lockFile;
  private final @Nullable FileLock owned;
  private final DatabaseAddress address;

  private EmbeddedPostgres(Path folder) throws IOException {
    home = Files.createDirectories(folder.toAbsolutePath().normalize());
    data = home.resolve("data");
    lockFile =
        FileChannel.open(
            home.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    owned = lockFile.tryLock();
    Path bin = PostgresBinaries.unpackedInto(home);
    programs = Programs.of(bin, home);
    address = started();
  }

  /// Starts the database of a folder, or attaches to it if it runs.
  ///
  /// @param folder made if it is not there
  /// @throws PostgresFailure if it cannot be started
  public static EmbeddedPostgres start(Path folder) {
    try {
      return new EmbeddedPostgres(folder);
    } catch (IOException failed) {
      throw new PostgresFailure(
          "เปิดฐานข้อมูลในโฟลเดอร์ "
              + folder
              + " ไม่ได้ (cannot start PostgreSQL): "
              + failed.getMessage(),
          failed);
    }
  }

  /// Where it listens.
  public DatabaseAddress address() {
    return address;
  }

  /// Whether this process stops it on closing.
  public boolean isOwner() {
    return owned != null;
  }

  private DatabaseAddress started() throws IOException {
    if (!Files.exists(data.resolve("PG_VERSION"))) initialise();
    String password = Files.readString(home.resolve("password"));
    int port = running();
    if (port < 0) port = launched(0);
    return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password);
  }

  private void initialise() throws IOException {
    if (owned == null)
      throw new PostgresFailure("another process is just setting up " + home + ": try again");
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    Path password = home.resolve("password");
    Files.deleteIfExists(password);
    Files.createFile(
        password,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(password, HexFormat.of().formatHex(random));
    Programs again =
        Programs.of(programs.bin(), home); // gives the new file to whom PostgreSQL runs as
    again.call(
        LONG,
        "initdb",
        "-D",
        data.toString(),
        "-U",
        USER,
        "-A",
        "scram-sha-256",
        "--pwfile=" + password,
        "-E",
        "UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        "--data-checksums");
  }

  /// The port of a server that runs on the data, or -1.
  private int running() throws IOException {
    Path pid = data.resolve("postmaster.pid");
    if (!Files.exists(pid) || !programs.succeeds(SHORT, "pg_ctl", "-D", data.toString(), "status"))
      return -1;
    List<String> lines = Files.readAllLines(pid, StandardCharsets.UTF_8);
    return lines.size() > PORT_LINE ? Integer.parseInt(lines.get(PORT_LINE).strip()) : -1;
  }

  /// @param wanted the port to listen on; 0 for any that is free
  private int launched(int wanted) throws IOException {
    PostgresFailure last = new PostgresFailure("PostgreSQL of " + home + " did not start");
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      // Another process may be starting it; after a kill its lock file stays for a moment.
      if (attempt > 0) pause();
      int port = running();
      if (port > 0) return port;
      if (owned == null) continue;
      try {
        return launch(wanted);
      } catch (PostgresFailure notYet) {
        last = notYet;
      }
    }
    throw last;
  }

  private int launch(int wanted) throws IOException {
    int port = wanted == 0 ? freePort() : wanted;
    String options =
        "-p "
            + port
            + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=100"
            + " -c shared_buffers=128MB -c max_wal_size=512MB -c wal_recycle=off -c logging_collector=off -c log_statement=none"
            + " -c log_min_error_statement=panic -c log_parameter_max_length_on_error=0 -c log_connections=off";
    programs.call(
        SHORT,
        "pg_ctl",
        "-D",
        data.toString(),
        "-l",
        data.resolve("server.log").toString(),
        "-w",
        "-t",
        "50",
        "-o",
        options,
        "start");
    return port;
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  /// Starts the database again, on the same port, if it died without being told to. Does nothing in
  /// a process that does not own it.
  ///
  /// @return whether it had to
  public boolean revive() {
    if (owned == null || isAlive()) return false;
    try {
      launched(Integer.parseInt(address.url().replaceAll(".*:(\\d+)/.*", "$1")));
      return true;
    } catch (IOException failed) {
      throw new PostgresFailure("PostgreSQL of " + home + " does not come back", failed);
    }
  }

  private boolean isAlive() {
    try {
      String first =
          Files.readAllLines(data.resolve("postmaster.pid"), StandardCharsets.UTF_8).getFirst();
      return ProcessHandle.of(Long.parseLong(first.strip()))
          .map(ProcessHandle::isAlive)
          .orElse(false);
    } catch (IOException | NumberFormatException | NoSuchElementException gone) {
      return false;
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(500);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  /// Stops the database if this process owns it.
  @Override
  public void close() {
    try (lockFile) {
      if (owned != null)
        programs.call(SHORT, "pg_ctl", "-D", data.toString(), "-w", "-m", "fast", "stop");
    } catch (IOException failed) {
      throw new PostgresFailure("PostgreSQL of " + home + " did not stop", failed);
    }
  }
}
