package prongsai.benchmarks.portal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import prongsai.database.DatabaseAddress;
import prongsai.frameworks.Frameworks;
import prongsai.results.FrozenInput;
import prongsai.results.FrozenResult;
import prongsai.scoring.framework.Framework;
import prongsai.scoring.framework.Instrument;
import prongsai.scoring.framework.Item;

/// Agencies with published results over five years, as many as the nation has.
final class Nation {
  static final int AGENCIES = 8_303;
  static final int FIRST_YEAR = 2561;
  static final int LAST_YEAR = 2565;

  private static final int RESPONDENTS = 120;
  private static final int DIFFERENT = 40;

  private Nation() {}

  static String path(int agency) {
    return "/a/bench-" + agency + "/" + LAST_YEAR;
  }

  /// Fills an empty database.
  static void fill(DatabaseAddress address) throws SQLException {
    Framework rules = Frameworks.load("nacc-ita-2565");
    try (Connection connection =
        DriverManager.getConnection(address.url(), address.user(), address.password())) {
      agencies(connection, rules);
      results(connection, rules);
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            """
            INSERT INTO results.standing (round_id, agency_id, fiscal_year, framework_id, number, total, level, passed,
              iit_respondents, eit_respondents, figures)
            SELECT id, agency_id, fiscal_year, framework_id, 1, 60 + agency_id % 40, 'B', false, 120, 120, '{}'
            FROM round.round;
            INSERT INTO portal.publication (round_id, at, account) SELECT id, now(), 1 FROM round.round;
            ANALYZE;
            """);
      }
    }
  }

  private static void agencies(Connection connection, Framework rules) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO agency.agency (id, code, name, name_en, type, ministry, province, path)
          OVERRIDING SYSTEM VALUE
          SELECT n, 'bench-' || n, 'เทศบาลตำบลทดสอบที่ ' || n, 'Sample Municipality ' || n, 'เทศบาลตำบล', '',
            'จังหวัด ' || n %% 77, '/' || n || '/'
          FROM generate_series(1, %d) n;
          INSERT INTO round.round (agency_id, fiscal_year, framework_id, framework_sha256, state, iit_opens,
            iit_closes, eit_opens, eit_closes, staff, visitors)
          SELECT a.id, y, '%s', '%s', 'frozen', '2022-01-01', '2022-04-30', '2022-01-01', '2022-04-30', 200, 5000
          FROM agency.agency a, generate_series(%d, %d) y;
          """
              .formatted(AGENCIES, rules.id(), rules.sha256(), FIRST_YEAR, LAST_YEAR));
    }
  }

  /// Some different results, dealt out among all rounds.
  private static void results(Connection connection, Framework rules) throws SQLException {
    SplittableRandom random = new SplittableRandom(2565);
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            INSERT INTO results.version (round_id, number, framework_id, framework_sha256, input, input_sha256, result,
              result_sha256, total_exact, level, program, reason, made_on)
            SELECT id, 1, framework_id, framework_sha256, ?, ?, ?, ?, '', '', '0.1.0', 'ปิดรอบการประเมิน', '2022-05-01'
            FROM round.round WHERE (agency_id + fiscal_year) %% %d = ?
            """
                .formatted(DIFFERENT))) {
      for (int i = 0; i < DIFFERENT; i++) {
        FrozenResult frozen =
            FrozenResult.of(
                1,
                input(rules, random),
                rules,
                "0.1.0",
                "ปิดรอบการประเมิน",
                LocalDate.of(2022, 5, 1));
        statement.setBytes(1, frozen.input().text().getBytes(StandardCharsets.UTF_8));
        statement.setString(2, frozen.input().sha256());
        statement.setBytes(3, frozen.result().text().getBytes(StandardCharsets.UTF_8));
        statement.setString(4, frozen.result().sha256());
        statement.setInt(5, i);
        statement.executeUpdate();
      }
    }
  }

  private static FrozenInput input(Framework rules, SplittableRandom random) {
    TreeMap<String, Long> populations = new TreeMap<>();
    TreeMap<String, FrozenInput.Counts> surveys = new TreeMap<>();
    TreeMap<String, String> marks = new TreeMap<>();
    for (Instrument instrument : rules.instruments())
      switch (instrument.kind()) {
        case SURVEY -> {
          populations.put(instrument.code().value(), 200L);
          surveys.put(instrument.code().value(), counts(instrument, random));
        }
        case DISCLOSURE -> {
          for (Item item : instrument.items())
            marks.put(item.code().value(), item.scale().options().get(random.nextInt(5) / 4).key());
        }
      }
    return new FrozenInput(
        rules.id(), rules.sha256(), "หน่วยงานทดสอบ", populations, surveys, marks);
  }

  private static FrozenInput.Counts counts(Instrument survey, SplittableRandom random) {
    List<Long> counts = new ArrayList<>();
    for (Item item : survey.items())
      for (int question = 0; question < item.questions().size(); question++) {
        long left = RESPONDENTS;
        int options = item.scale().options().size();
        for (int option = 0; option < options; option++) {
          long here = option == options - 1 ? left : random.nextLong(left + 1);
          counts.add(here);
          left -= here;
        }
      }
    return new FrozenInput.Counts(RESPONDENTS, 0, counts);
  }
}
