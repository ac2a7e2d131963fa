package prongsai.benchmarks.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import prongsai.database.DatabaseAddress;

/// The peer: pgbench inserts one row of the same size in a transaction of its own, durably, into
/// the same PostgreSQL.
final class Inserts {
  private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
  private static final Pattern ADDRESS =
      Pattern.compile("jdbc:postgresql://([^:/]+):(\\d+)/(\\w+).*");

  private Inserts() {}

  static void prepare(DatabaseAddress address) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(address.url(), address.user(), address.password());
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE SCHEMA IF NOT EXISTS peer; CREATE TABLE IF NOT EXISTS peer.answer (id uuid PRIMARY KEY DEFAULT gen_random_uuid(),"
              + " round_id uuid NOT NULL, instrument text NOT NULL, answered_on date NOT NULL, stream smallint NOT NULL,"
              + " flags smallint NOT NULL, answers bytea NOT NULL)");
    }
  }

  /// Inserts a second by so many clients.
  static double measure(DatabaseAddress address, int clients, int seconds)
      throws IOException, InterruptedException {
    Matcher place = ADDRESS.matcher(address.url());
    if (!place.matches()) throw new IOException("not an address: " + address);
    Path script = Files.createTempFile("insert", ".sql");
    Files.writeString(
        script,
        "INSERT INTO peer.answer (round_id, instrument, answered_on, stream, flags, answers)"
            + " VALUES (gen_random_uuid(), 'EIT', current_date, 1, 1, decode('000102030001020300010203000102030001', 'hex'));\n");
    ProcessBuilder pgbench =
        new ProcessBuilder(
            "pgbench",
            "-n",
            "-M",
            "prepared",
            "-h",
            place.group(1),
            "-p",
            place.group(2),
            "-U",
            address.user(),
            "-d",
            place.group(3),
            "-c",
            Integer.toString(clients),
            "-j",
            "2",
            "-T",
            Integer.toString(seconds),
            "-f",
            script.toString());
    pgbench.environment().put("PGPASSWORD", address.password());
    Process process = pgbench.redirectErrorStream(true).start();
    String printed =
        new String(
            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    process.waitFor();
    Files.delete(script);
    Matcher rate = RATE.matcher(printed);
    if (!rate.find()) throw new IOException("pgbench: " + printed);
    return Double.parseDouble(rate.group(1));
  }
}
