package prongsai.round;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.scoring.framework.FiscalYear;

/// Finds what a link leads to. An answer may be a few seconds old: who stores something on the
/// strength of it asks the database again.
@Component
public class SurveyLinks {
  /// How long an answer is remembered.
  static final Duration AGE = Duration.ofSeconds(3);

  private static final Pattern FORM = Pattern.compile("[0-9a-hjkmnp-tv-z]{10}");
  private static final String SELECT =
      """
      SELECT r.id, l.instrument, l.point, l.point_name, a.name, a.name_en, r.fiscal_year,
             r.framework_id, r.state, r.iit_opens, r.iit_closes, r.eit_opens, r.eit_closes
      FROM (SELECT id AS round, 'IIT' AS instrument, NULL::uuid AS point, '' AS point_name
            FROM round.round WHERE iit_link = :link
            UNION ALL
            SELECT id, 'EIT', NULL, '' FROM round.round WHERE eit_link = :link
            UNION ALL
            SELECT round_id, 'EIT', id, name FROM round.service_point
            WHERE link = :link AND active) l
      JOIN round.round r ON r.id = l.round
      JOIN agency.agency a ON a.id = r.agency_id
      """;

  private final JdbcClient desk;
  private final Cache<String, Optional<SurveyLink>> found =
      Caffeine.newBuilder().expireAfterWrite(AGE).maximumSize(20_000).build();

  /// On the tables that the desk may read.
  public SurveyLinks(JdbcClient desk) {
    this.desk = desk;
  }

  /// What a link leads to, however it was typed: in capitals, with O for 0 and I or L for 1.
  public Optional<SurveyLink> find(String link) {
    String typed = typed(link);
    return FORM.matcher(typed).matches() ? found.get(typed, this::read) : Optional.empty();
  }

  /// Forgets what was remembered, after a change of a round.
  void forget() {
    found.invalidateAll();
  }

  private static String typed(String link) {
    return link.length() > 20
        ? ""
        : link.toLowerCase(Locale.ROOT).replace('o', '0').replace('i', '1').replace('l', '1');
  }

  private Optional<SurveyLink> read(String link) {
    return desk.sql(SELECT).param("link", link).query(SurveyLinks::link).optional();
  }

  private static SurveyLink link(ResultSet row, int number) throws SQLException {
    SurveyInstrument instrument = SurveyInstrument.valueOf(row.getString("instrument"));
    Window window =
        switch (instrument) {
          case IIT -> RoundRows.window(row, "iit_opens", "iit_closes");
          case EIT -> RoundRows.window(row, "eit_opens", "eit_closes");
        };
    return new SurveyLink(
        new RoundId(row.getObject("id", UUID.class)),
        instrument,
        Optional.ofNullable(row.getObject("point", UUID.class)),
        row.getString("point_name"),
        row.getString("name"),
        row.getString("name_en"),
        FiscalYear.of(row.getInt("fiscal_year")),
        row.getString("framework_id"),
        window,
        RoundState.ofStored(row.getString("state")));
  }
}
