package prongsai.benchmarks.portfolio;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import prongsai.frameworks.Frameworks;
import prongsai.results.RoundStanding;
import prongsai.scoring.framework.Framework;

/// 8,303 agencies in 76 provinces with a result in each of five years, from a seed. Totals rise
/// from year to year and crowd towards 100, as published ones do.
final class InventedNation {
  static final int AGENCIES = 8_303;
  static final int FIRST = 2563;
  static final int LAST = 2567;

  private static final String AGENCY =
      """
      INSERT INTO agency.agency (id, code, name, type, ministry, province, path) OVERRIDING SYSTEM VALUE
      SELECT 1000 + n, 'N' || n, 'หน่วยงานสมมุติ ' || n, 'ประเภท ' || n % 12, 'กระทรวง ' || n % 20, 'จังหวัด ' || n % 76,
        '/' || 1000 + n || '/'
      FROM generate_series(1, ?) AS n
      """;

  private static final String ROUND =
      """
      INSERT INTO round.round (agency_id, fiscal_year, framework_id, framework_sha256, state, iit_opens, iit_closes,
        eit_opens, eit_closes, staff, visitors)
      SELECT a.id, y, ?, ?, 'frozen', now() - interval '9 days', now(), now() - interval '9 days', now(), 100, 5000
      FROM agency.agency a, generate_series(?, ?) AS y WHERE a.code LIKE 'N%'
      """;

  private static final String STANDING =
      """
      INSERT INTO results.standing (round_id, agency_id, fiscal_year, framework_id, number, total, level, passed,
        iit_respondents, eit_respondents, figures)
      SELECT r.id, r.agency_id, r.fiscal_year, r.framework_id, 1, t.total, CASE WHEN t.total >= 85 THEN 'A' ELSE 'B' END,
        t.total >= 85, 57, 100,
        (SELECT array_agg(CASE WHEN i = 1 THEN t.total ELSE round(least(100, greatest(0, t.total + 40 * random() - 20))::numeric, 2) END
          ORDER BY i) FROM generate_series(1, ?) AS i WHERE r.id IS NOT NULL)
      FROM round.round r CROSS JOIN LATERAL (SELECT round((100 - (40 - 6 * (r.fiscal_year - 2563)) * power(random(), 1.5)
        * CASE WHEN r.id IS NULL THEN 0 ELSE 1 END)::numeric, 2) AS total) t
      WHERE r.framework_id = ? AND r.state = 'frozen' AND NOT EXISTS (SELECT 1 FROM results.standing s WHERE s.round_id = r.id)
      """;

  private InventedNation() {}

  static void fill(DataSource owner) throws SQLException {
    Framework rules = Frameworks.load("nacc-ita-2565");
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SELECT setseed(0.25)");
      run(connection, AGENCY, AGENCIES);
      run(connection, ROUND, rules.id(), rules.sha256(), FIRST, LAST);
      run(connection, STANDING, RoundStanding.parts(rules).size(), rules.id());
      for (String table : new String[] {"agency.agency", "round.round", "results.standing"})
        statement.execute("VACUUM ANALYZE " + table);
    }
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
      statement.executeUpdate();
    }
  }
}
