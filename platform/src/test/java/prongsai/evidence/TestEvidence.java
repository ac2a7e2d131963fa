package prongsai.evidence;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
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
}
