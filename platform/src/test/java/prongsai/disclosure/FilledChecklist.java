package prongsai.disclosure;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import prongsai.access.AccountId;
import prongsai.access.Actor;
import prongsai.access.AuditTrail;
import prongsai.database.Database;
import prongsai.round.Round;
import prongsai.round.Rounds;
import prongsai.round.TestRound;
import prongsai.scoring.framework.Item;

/// The parts that fill in and approve the checklist of a round, on a database, at a fixed time
/// within the season.
final class FilledChecklist {
  static final AccountId OFFICER = new AccountId(11);
  static final AccountId COLLEAGUE = new AccountId(12);
  static final AccountId EXECUTIVE = new AccountId(13);
  static final Actor ACTOR = new Actor.Program("test");

  final JdbcClient desk;
  final Checklists checklists;
  final ChecklistFilling filling;
  final ChecklistApproval approval;
  final TestRound test;
  private final Rounds rounds;

  FilledChecklist(Database database) {
    this(database, Clock.fixed(TestRound.DURING, ZoneId.of("Asia/Bangkok")));
  }

  FilledChecklist(Database database, Clock clock) {
    desk = JdbcClient.create(database.desk());
    JdbcTransactionManager transactions = new JdbcTransactionManager(database.desk());
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    rounds = new Rounds(desk);
    checklists = new Checklists(desk, rounds);
    AuditTrail trail = new AuditTrail(desk, transactions, clock);
    filling = new ChecklistFilling(desk, checklists, transaction, trail, clock);
    ApplicationEventPublisher nobody = event -> {};
    approval = new ChecklistApproval(desk, checklists, transaction, trail, nobody, clock);
    test = TestRound.open(database);
  }

  Round round() {
    return rounds.find(test.id()).orElseThrow();
  }

  Item item(String code) {
    return Checklists.items(round().framework()).stream()
        .filter(one -> one.code().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  Saving save(String item, Field field, String value, long seen, AccountId by) {
    return filling.save(round(), item(item), field, value, seen, by);
  }

  Map<Field, FieldValue> fields(String item) {
    return checklists.fields(test.id(), item(item).code());
  }

  Optional<String> send() {
    return filling.send(round(), OFFICER, ACTOR);
  }

  Optional<String> approve(String hash) {
    return approval.approve(round(), hash, EXECUTIVE, ACTOR);
  }
}
