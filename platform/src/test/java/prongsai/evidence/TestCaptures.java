package prongsai.evidence;

import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.database.Database;
import prongsai.evidence.rendering.Renderer;
import prongsai.examining.SeenPages;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// Captures of pages on this machine, with pictures, as the program makes them of the public web.
public final class TestCaptures {
  private TestCaptures() {}

  /// Looks at a page now and keeps it.
  public static CaptureId keep(Database database, RoundId round, String item, URI page) {
    Evidence evidence =
        new Evidence(
            JdbcClient.create(database.desk()),
            new TransactionTemplate(new DataSourceTransactionManager(database.desk())),
            new EvidenceSettings("เครื่องทดสอบ", "", "", 1 << 24, 5, true),
            new Renderer(
                Renderer.find(""),
                (host, port) -> {
                  if (port != page.getPort()) throw new java.io.IOException(host);
                  return InetAddress.ofLiteral(host);
                }),
            Clock.systemUTC());
    return evidence.keep(round, new Code(item), page, "REQUEST", List.of(SeenPages.from(page)));
  }
}
