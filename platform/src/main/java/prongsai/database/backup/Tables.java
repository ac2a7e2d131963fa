package prongsai.database.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The tables of a database that a backup holds, each after those that it refers to.
///
/// Left out are sign-in sessions, which must not outlive a restore, and the list of migrations,
/// which the restoring program makes.
final class Tables {

  /// A table.
  ///
  /// @param name with its schema, both quoted where needed
  /// @param columns that are written, quoted
  /// @param key columns of the primary key, quoted: rows stand in their order, which tells nothing
  ///   of when they came
  record Table(String name, List<String> columns, List<String> key) {
    String columnList() {
      return String.join(", ", columns);
    }

    String copyOut() {
      StringBuilder order = new StringBuilder();
      for (String column : key)
        order.append(order.isEmpty() ? "" : ", ").append(column).append("::text COLLATE \"C\"");
      return "COPY (SELECT "
          + columnList()
          + " FROM "
          + name
          + " ORDER BY "
          + order
          + ") TO STDOUT";
    }

    String copyIn() {
      return "COPY " + name + " (" + columnList() + ") FROM STDIN";
    }
  }

  private static final String TABLES =
      """
      SELECT c.oid::regclass::text AS name, a.attname AS column,
        a.attnum = ANY (i.indkey::smallint[]) AS in_key
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
      WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'public')
        AND c.relname <> 'flyway_schema_history' AND c.relname NOT LIKE 'spring\\_session%'
      ORDER BY 1, a.attnum
      """;

  private static final String REFERENCES =
      """
      SELECT conrelid::regclass::text AS referring, confrelid::regclass::text AS referred
      FROM pg_constraint WHERE contype = 'f' AND conrelid <> confrelid
      """;

  private Tables() {}

  /// The tables in an order in which they can be filled.
  static List<Table> of(Connection connection) throws SQLException {
    Map<String, Table> tables = read(connection);
    Map<String, Set<String>> references = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(REFERENCES)) {
      while (rows.next())
        references.computeIfAbsent(rows.getString(1), _ -> new TreeSet<>()).add(rows.getString(2));
    }
    Map<String, Table> ordered = new LinkedHashMap<>();
    tables.keySet().forEach(name -> place(name, tables, references, ordered));
    return List.copyOf(ordered.values());
  }

  private static void place(
      String name,
      Map<String, Table> tables,
      Map<String, Set<String>> references,
      Map<String, Table> ordered) {
    Table table = tables.get(name);
    if (table == null || ordered.containsKey(name)) return;
    references
        .getOrDefault(name, Set.of())
        .forEach(first -> place(first, tables, references, ordered));
    ordered.put(name, table);
  }

  private static Map<String, Table> read(Connection connection) throws SQLException {
    Map<String, Table> tables = new TreeMap<>();
    try (PreparedStatement statement = connection.prepareStatement(TABLES);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        String name = rows.getString("name");
        Table table =
            tables.computeIfAbsent(
                name, _ -> new Table(name, new ArrayList<>(), new ArrayList<>()));
        String column = '"' + rows.getString("column").replace("\"", "\"\"") + '"';
        table.columns().add(column);
        if (rows.getBoolean("in_key")) table.key().add(column);
      }
    }
    for (Table table : tables.values())
      if (table.key().isEmpty()) throw new IllegalStateException("no primary key: " + table.name());
    return tables;
  }

  /// The migrations that made the tables, with their hashes, in one line each.
  static List<String> migrations(Connection connection) throws SQLException {
    List<String> migrations = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT version || ' ' || checksum FROM prongsai.flyway_schema_history"
                    + " WHERE success AND version IS NOT NULL ORDER BY version COLLATE \"C\"")) {
      while (rows.next()) migrations.add(rows.getString(1));
    }
    return migrations;
  }
}
