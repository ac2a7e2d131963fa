package prongsai.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import prongsai.access.Account;
import prongsai.access.AccountId;
import prongsai.access.Accounts;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.agency.AgencyId;
import prongsai.round.RoundId;
import prongsai.scoring.framework.Code;

/// Finds who takes a seat that is not taken: of those chosen for the round, who is fit, sits at no
/// other seat of the item and has least left to do.
@Component
public class Substitutes {
  private final JdbcClient desk;
  private final Accounts accounts;
  private final Agencies agencies;
  private final Fitness fitness;

  Substitutes(JdbcClient desk, Accounts accounts, Agencies agencies, Fitness fitness) {
    this.desk = desk;
    this.accounts = accounts;
    this.agencies = agencies;
    this.fitness = fitness;
  }

  /// Seats that are vacant and those who may take them, within one transaction.
  final class Session {
    private final Fitness.Now now = fitness.now();
    private final Map<Long, Long> open = open();
    private final Map<RoundId, List<Account>> chosen = new HashMap<>();
    private final Map<RoundId, Agency> agencyOf = new HashMap<>();

    /// Whoever takes a seat of an item; counted as theirs from then on.
    Optional<AccountId> take(RoundId round, Code item) {
      Agency agency = agencyOf.computeIfAbsent(round, Substitutes.this::agency);
      Set<Long> seated = seated(round, item);
      Optional<AccountId> found =
          chosen.computeIfAbsent(round, Substitutes.this::chosen).stream()
              .filter(account -> !seated.contains(account.id().value()))
              .filter(account -> now.fits(account, agency))
              .min(
                  Comparator.comparingLong((Account one) -> left(one.id()))
                      .thenComparingLong(one -> one.id().value()))
              .map(Account::id);
      found.ifPresent(account -> open.merge(account.value(), 1L, Long::sum));
      return found;
    }

    private long left(AccountId account) {
      return open.getOrDefault(account.value(), 0L);
    }
  }

  Session session() {
    return new Session();
  }

  /// Fills every vacant seat of some rounds, as far as there is somebody.
  ///
  /// @return how many stay vacant
  int fill(List<RoundId> rounds) {
    Session session = session();
    int vacant = 0;
    for (Vacancy one : vacancies(rounds)) {
      Optional<AccountId> found = session.take(one.round(), one.item());
      if (found.isEmpty()) vacant++;
      else
        desk.sql("UPDATE review.assignment SET assessor = ? WHERE id = ?")
            .params(found.get().value(), one.id())
            .update();
    }
    return vacant;
  }

  private record Vacancy(UUID id, RoundId round, Code item) {}

  private List<Vacancy> vacancies(List<RoundId> rounds) {
    return desk.sql(
            """
            SELECT id, round_id, item FROM review.assignment
            WHERE assessor IS NULL AND round_id = ANY (?) ORDER BY place, round_id, seat
            """)
        .param(rounds.stream().map(RoundId::value).toArray(UUID[]::new))
        .query((row, number) ->
            new Vacancy(
                row.getObject(1, UUID.class),
                new RoundId(row.getObject(2, UUID.class)),
                new Code(row.getString(3))))
        .list();
  }

  private Map<Long, Long> open() {
    Map<Long, Long> open = new HashMap<>();
    desk.sql(
            "SELECT assessor, count(*) FROM review.assignment WHERE mark IS NULL AND assessor IS NOT"
                + " NULL GROUP BY assessor")
        .query(row -> {
          open.put(row.getLong(1), row.getLong(2));
        });
    return open;
  }

  private Set<Long> seated(RoundId round, Code item) {
    return new HashSet<>(
        desk.sql(
                "SELECT assessor FROM review.assignment WHERE round_id = ? AND item = ? AND assessor"
                    + " IS NOT NULL")
            .params(round.value(), item.value())
            .query(Long.class)
            .list());
  }

  private List<Account> chosen(RoundId round) {
    return desk
        .sql("SELECT account_id FROM review.assessor WHERE round_id = ? ORDER BY account_id")
        .param(round.value())
        .query((row, number) -> new AccountId(row.getLong("account_id")))
        .list()
        .stream()
        .flatMap(id -> accounts.find(id).stream())
        .toList();
  }

  private Agency agency(RoundId round) {
    return agencies
        .find(
            new AgencyId(
                desk.sql("SELECT agency_id FROM round.round WHERE id = ?")
                    .param(round.value())
                    .query(Long.class)
                    .single()))
        .orElseThrow();
  }
}
