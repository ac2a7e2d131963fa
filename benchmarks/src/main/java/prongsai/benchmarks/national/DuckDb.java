package prongsai.benchmarks.national;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import prongsai.scoring.framework.Question;
import prongsai.scoring.framework.Scale;
import prongsai.scoring.tally.AnswerSheet;

/// The peer: DuckDB in this process, its database in memory.
final class DuckDb implements AutoCloseable {
  private final DuckDBConnection connection;

  private DuckDb(DuckDBConnection connection) {
    this.connection = connection;
  }

  static DuckDb open(int threads) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");
    DuckDb duckDb = new DuckDb(connection.unwrap(DuckDBConnection.class));
    duckDb.run("SET threads = " + threads);
    duckDb.run("SET preserve_insertion_order = false");
    return duckDb;
  }

  String version() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT version()")) {
      row.next();
      return row.getString(1);
    }
  }

  /// A file whose answers are read as text. Everything about the file is told, nothing guessed.
  Table text(Path csv, AnswerSheet sheet) {
    return new Table("text", reading(csv, sheet, _ -> "VARCHAR"), sheet, false);
  }

  /// A file whose answers are read as values of an enumeration.
  Table enumerated(Path csv, AnswerSheet sheet) throws SQLException {
    for (Question question : sheet.questions())
      run("CREATE TYPE IF NOT EXISTS " + type(question) + " AS ENUM (" + keys(question) + ")");
    return new Table("enum", reading(csv, sheet, DuckDb::type), sheet, false);
  }

  private static String type(Question question) {
    return "scale_" + question.scale().key();
  }

  private static String keys(Question question) {
    Scale scale = question.scale();
    return scale.options().stream().map(one -> "'" + one.key() + "'").collect(joining(", "));
  }

  private static String reading(Path csv, AnswerSheet sheet, Function<Question, String> type) {
    return sheet.questions().stream()
        .map(question -> "'%s': '%s'".formatted(question.code(), type.apply(question)))
        .collect(
            joining(
                ", ",
                "read_csv('"
                    + csv
                    + "', auto_detect = false, header = true, delim = ',', quote = '\"',"
                    + " escape = '\"', columns = {'agency': 'VARCHAR', ",
                "})"));
  }

  /// Loads a file into two tables in memory, agencies as numbers: options as values of an
  /// enumeration, and as small numbers.
  List<Table> load(Path csv, AnswerSheet sheet, List<String> agencies) throws SQLException {
    name(agencies);
    String survey = sheet.instrument().code().value();
    Table file = enumerated(csv, sheet);
    String keyed = survey + "_keyed";
    String columns = file.columns().stream().map(code -> '"' + code + '"').collect(joining(", "));
    run(
        "CREATE TABLE %s AS SELECT %s FROM %s AS answers JOIN agencies ON name = answers.agency"
            .formatted(keyed, "number AS agency, " + columns, file.from()));
    String coded = survey + "_coded";
    String codes =
        file.columns().stream()
            .map(code -> "enum_code(\"%s\")::UTINYINT AS \"%s\"".formatted(code, code))
            .collect(joining(", "));
    run("CREATE TABLE %s AS SELECT agency, %s FROM %s".formatted(coded, codes, keyed));
    return List.of(new Table("enum", keyed, sheet, false), new Table("number", coded, sheet, true));
  }

  private void name(List<String> agencies) throws SQLException {
    run("CREATE OR REPLACE TABLE agencies (number INTEGER, name VARCHAR)");
    try (DuckDBAppender rows = connection.createAppender("main", "agencies")) {
      for (int i = 0; i < agencies.size(); i++)
        rows.beginRow().append(i).append(agencies.get(i)).endRow();
    }
  }

  /// Counts, and leaves the counts in the table `counted`.
  void count(Table table, CountingQuery query) throws SQLException {
    run("CREATE OR REPLACE TEMP TABLE counted AS " + query.sql(table));
  }

  /// The counts made last, by agency.
  Map<String, long[]> counted(Table table, CountingQuery query) throws SQLException {
    Map<String, long[]> counts = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("FROM counted")) {
      while (row.next()) {
        long[] own = counts.computeIfAbsent(row.getString(1), _ -> new long[table.sheet().width()]);
        query.read(row, table, own);
      }
    }
    return counts;
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
