package prongsai.exporting;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody else's reader of CSV and Parquet.
public final class DuckDb {
  private DuckDb() {}

  /// The rows of a query; cells as text, null where there is nothing.
  public static List<List<@Nullable String>> query(String sql) {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<List<@Nullable String>> rows = new ArrayList<>();
      while (result.next()) {
        List<@Nullable String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++)
          row.add(result.getString(i));
        rows.add(row);
      }
      return rows;
    } catch (SQLException failed) {
      throw new IllegalStateException(sql, failed);
    }
  }

  /// A Parquet file as a table.
  public static String parquet(Path file) {
    return "read_parquet('" + file + "')";
  }

  /// A CSV file as a table of texts.
  public static String csv(Path file) {
    return "read_csv('%s', header = true, all_varchar = true, allow_quoted_nulls = false)"
        .formatted(file);
  }
}
