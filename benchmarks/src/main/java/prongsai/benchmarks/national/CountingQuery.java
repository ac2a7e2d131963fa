package prongsai.benchmarks.national;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Ways to ask DuckDB for the counts by agency, question and option.
enum CountingQuery {
  /// One column an option, as one would write it first.
  FILTERS {
    @Override
    String sql(Table table) {
      return wide(table, q -> eachOption(table, q, "count(*) FILTER (WHERE %s = '%s')"));
    }
  },
  /// The same with the function made for it.
  COUNT_IFS {
    @Override
    String sql(Table table) {
      return wide(table, q -> eachOption(table, q, "count_if(%s = '%s')"));
    }
  },
  /// One column a question: four counts packed in one number of 64 bits. Good for up to 32,767
  /// respondents an agency; an expert's trick.
  PACKED_SUMS {
    @Override
    String sql(Table table) {
      return wide(
          table,
          q ->
              IntStream.range(0, table.options(q))
                  .mapToObj(i -> packed(table.value(q, i), i))
                  .collect(
                      joining(" ", "sum_no_overflow(CASE " + column(table, q) + " ", " END)")));
    }

    private static String packed(String value, int option) {
      return "WHEN '%s' THEN %d::BIGINT".formatted(value, 1L << (BITS * option));
    }

    @Override
    void read(ResultSet row, Table table, long[] counts) throws SQLException {
      for (int q = 0; q < table.columns().size(); q++) {
        long packed = row.getLong(q + 2);
        for (int i = 0; i < table.options(q); i++)
          counts[table.sheet().offset(q) + i] = (packed >>> (BITS * i)) & ((1L << BITS) - 1);
      }
    }
  },
  /// One row an answer, then grouped: the textbook way.
  UNPIVOT {
    @Override
    String sql(Table table) {
      return IntStream.range(0, table.columns().size())
          .mapToObj(q -> column(table, q) + "::VARCHAR AS " + column(table, q))
          .collect(
              joining(
                  ", ",
                  "SELECT agency, question, option, count(*) FROM (UNPIVOT (FROM "
                      + table.from()
                      + ") ON ",
                  " INTO NAME question VALUE option) GROUP BY ALL"));
    }

    @Override
    void read(ResultSet row, Table table, long[] counts) throws SQLException {
      int q = table.columns().indexOf(row.getString(2));
      for (int i = 0; i < table.options(q); i++)
        if (table.value(q, i).equals(row.getString(3)))
          counts[table.sheet().offset(q) + i] = row.getLong(4);
    }
  };

  private static final int BITS = 15;

  /// The query; its first column is the agency.
  abstract String sql(Table table);

  /// Takes the counts of an agency from a row.
  void read(ResultSet row, Table table, long[] counts) throws SQLException {
    for (int i = 0; i < counts.length; i++) counts[i] = row.getLong(i + 2);
  }

  private static String wide(Table table, IntFunction<String> columns) {
    return IntStream.range(0, table.columns().size())
        .mapToObj(columns)
        .collect(joining(", ", "SELECT agency, ", " FROM " + table.from() + " GROUP BY agency"));
  }

  private static String eachOption(Table table, int question, String form) {
    return IntStream.range(0, table.options(question))
        .mapToObj(i -> form.formatted(column(table, question), table.value(question, i)))
        .collect(joining(", "));
  }

  private static String column(Table table, int question) {
    return '"' + table.columns().get(question) + '"';
  }
}
