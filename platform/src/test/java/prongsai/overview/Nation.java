package prongsai.overview;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.database.Database;
import prongsai.frameworks.Frameworks;
import prongsai.results.RoundStanding;

/// Invented agencies with invented standings, written into the tables as they would stand there.
final class Nation {
  private static final String FRAMEWORK = "nacc-ita-2565";
  private static final int FIGURES = RoundStanding.parts(Frameworks.load(FRAMEWORK)).size();

  private final JdbcClient owner;
  private int agencies = 100;

  Nation(Database database) {
    owner = JdbcClient.create(database.owner());
  }

  /// An agency; its name is its code.
  long agency(String code, String province) {
    long id = ++agencies;
    owner
        .sql(
            "INSERT INTO agency.agency (id, code, name, type, ministry, province, path) OVERRIDING SYSTEM VALUE"
                + " VALUES (?, ?, ?, 'เทศบาลเมือง', 'มหาดไทย', ?, ?)")
        .params(id, code, code, province, "/" + id + "/")
        .update();
    return id;
  }

  /// A round that is frozen with a total; every other figure is 100 but that of one part.
  void standing(long agency, int year, String total, String weak) {
    UUID round = round(agency, year);
    int place =
        RoundStanding.place(Frameworks.load(FRAMEWORK), new prongsai.scoring.framework.Code(weak))
            + 1;
    owner
        .sql(
            """
            INSERT INTO results.standing (round_id, agency_id, fiscal_year, framework_id, number, total, level, passed, figures)
            SELECT ?, ?, ?, ?, 1, t, 'B', t >= 85, array_agg(CASE WHEN i = 1 THEN t WHEN i = ? THEN 10 ELSE 100 END ORDER BY i)
            FROM (SELECT ?::numeric AS t) total, generate_series(1, ?) AS i GROUP BY t
            """)
        .params(round, agency, year, FRAMEWORK, place, total, FIGURES)
        .update();
  }

  /// A round without a result.
  UUID round(long agency, int year) {
    return owner
        .sql(
            """
            INSERT INTO round.round (agency_id, fiscal_year, framework_id, framework_sha256, state, iit_opens, iit_closes,
              eit_opens, eit_closes, staff, visitors)
            VALUES (?, ?, ?, ?, 'closed', now() - interval '9 days', now(), now() - interval '9 days', now(), 100, 1000)
            RETURNING id
            """)
        .params(agency, year, FRAMEWORK, Frameworks.load(FRAMEWORK).sha256())
        .query(UUID.class)
        .single();
  }
}
