package prongsai.evidence;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.database.Database;
import prongsai.evidence.rendering.Renderer;

/// Evidence on a database, without a browser, at a fixed time.
final class TestEvidence {
  private TestEvidence() {}

  static Evidence of(Database database, EvidenceSettings settings, Instant now) {
    return new Evidence(
        JdbcClient.create(database.desk()),
        new TransactionTemplate(new DataSourceTransactionManager(database.desk())),
        settings,
        new Renderer(
            Optional.empty(),
            (host, _) -> {
              throw new IOException(host);
            }),
        Clock.fixed(now, ZoneOffset.UTC));
  }

  /// Changes rows as only the owner of the database could.
  static void force(Database database, String sql, Object... parameters) {
    DataSource owner = database.owner();
    new TransactionTemplate(new DataSourceTransactionManager(owner))
        .executeWithoutResult(_ -> {
          JdbcClient client = JdbcClient.create(owner);
          client.sql("SET LOCAL session_replication_role = replica").update();
          client.sql(sql).params(parameters).update();
        });
  }
}
