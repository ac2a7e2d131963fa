package prongsai.api;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.agency.AgencyId;
import prongsai.frameworks.Frameworks;
import prongsai.round.RoundId;
import prongsai.server.TestServer;

/// Agencies and rounds of a test, written straight into the tables.
public final class Register {
  static final String FRAMEWORK = "nacc-ita-2565";

  private final JdbcClient desk;

  /// On the tables of a server.
  public Register(TestServer server) {
    this.desk = server.part(JdbcClient.class);
  }

  /// An agency at the top.
  public AgencyId agency(String code) {
    return agency(code, "องค์การบริหารส่วนจังหวัด", "");
  }

  /// An agency of a type, within another by code; none for empty text.
  public AgencyId agency(String code, String type, String parent) {
    return new AgencyId(
        desk.sql(
                """
                INSERT INTO agency.agency (id, code, name, name_en, type, ministry, province, parent_id, path)
                SELECT n, :code, 'หน่วยงาน ' || :code, 'Agency ' || :code, :type, 'กระทรวงมหาดไทย', 'อุบลราชธานี', p.id,
                       coalesce(p.path, '/') || n || '/'
                FROM nextval(pg_get_serial_sequence('agency.agency', 'id')) AS n
                LEFT JOIN agency.agency p ON p.code = :parent
                RETURNING id
                """)
            .param("code", code)
            .param("type", type)
            .param("parent", parent)
            .query(Long.class)
            .single());
  }

  /// Many agencies at the top, coded `N00001` and so on.
  public void agencies(int count) {
    desk.sql(
            """
            INSERT INTO agency.agency (id, code, name, type, province, path)
            SELECT n, 'N' || lpad(i::text, 5, '0'), 'เทศบาลตำบล ' || i % 100, 'เทศบาลตำบล', 'จังหวัด ' || i % 77, '/' || n || '/'
            FROM generate_series(1, ?) AS i, LATERAL (SELECT nextval(pg_get_serial_sequence('agency.agency', 'id')) + 0 * i AS n) s
            """)
        .param(count)
        .update();
  }

  /// A round in a state; both surveys are open all through 2569.
  public RoundId round(AgencyId agency, int year, String state) {
    return new RoundId(
        desk.sql(
                """
                INSERT INTO round.round (agency_id, fiscal_year, framework_id, framework_sha256, state, iit_opens, iit_closes,
                  eit_opens, eit_closes, staff, visitors)
                VALUES (?, ?, ?, ?, ?, '2025-10-01', '2036-09-30', '2025-10-01', '2036-09-30', 120, 5000) RETURNING id
                """)
            .params(agency.value(), year, FRAMEWORK, Frameworks.load(FRAMEWORK).sha256(), state)
            .query(UUID.class)
            .single());
  }
}
