package prongsai.portal.web;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.portal.Publications;
import prongsai.portal.PublishedYear;

/// Where the year stands: what is open, what is published.
@Component
public class Season {
  private final JdbcClient desk;
  private final Publications publications;
  private final Clock clock;

  Season(JdbcClient desk, Publications publications, Clock clock) {
    this.desk = desk;
    this.publications = publications;
    this.clock = clock;
  }

  Now now() {
    long open =
        desk.sql(
                """
                SELECT count(*) FROM round.round
                WHERE state = 'open' AND eit_opens <= :now AND :now < eit_closes
                """)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .query((row, number) -> row.getLong(1))
            .single();
    return new Now(
        open, publications.years().stream().filter(year -> year.published() > 0).toList());
  }

  /// What is going on.
  ///
  /// @param open agencies whose survey of the public takes answers now
  /// @param years with published results, latest first
  public record Now(long open, List<PublishedYear> years) {
    public Now {
      years = List.copyOf(years);
    }
  }
}
