package prongsai.checking;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.agency.Agencies;
import prongsai.agency.AgencyId;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.Rounds;

/// Tells agencies of links that died or came back: one message a recipient, however many links.
@Component
public class Notices {
  private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

  private final DeadLinks dead;
  private final Recipients recipients;
  private final Messages messages;
  private final Agencies agencies;
  private final Rounds rounds;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final String site;

  Notices(
      DeadLinks dead,
      Recipients recipients,
      Messages messages,
      Agencies agencies,
      Rounds rounds,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${prongsai.address:}") String site) {
    this.dead = dead;
    this.recipients = recipients;
    this.messages = messages;
    this.agencies = agencies;
    this.rounds = rounds;
    this.transaction = transaction;
    this.clock = clock;
    this.site = site.strip().replaceFirst("/+$", "");
  }

  /// Writes what has not been told. Agencies without a recipient keep it untold, so that the first
  /// recipient hears of all that is dead by then.
  public void write() {
    for (AgencyId agency : dead.untold())
      if (!recipients.of(agency).isEmpty())
        transaction.executeWithoutResult(_ -> write(agency, recipients.of(agency)));
  }

  private void write(AgencyId agency, List<Recipient> to) {
    List<DeadLink> links = dead.takeUntold(agency);
    if (links.isEmpty()) return;
    Map<RoundId, Round> of = new HashMap<>();
    for (DeadLink link : links)
      of.computeIfAbsent(link.round(), id -> rounds.find(id).orElseThrow());
    NoticeText text = new NoticeText(agencies.find(agency).orElseThrow(), links, of, site);
    for (Recipient one : to)
      messages.add(
          one,
          text.subject(),
          one.way() == Recipient.Way.EMAIL ? text.letter() : text.json(),
          clock.instant());
    LOG.atInfo()
        .addKeyValue("agency", agency.value())
        .addKeyValue("links", links.size())
        .log("notice.written");
  }
}
