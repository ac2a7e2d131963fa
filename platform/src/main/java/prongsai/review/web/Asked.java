package prongsai.review.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import prongsai.access.AccountId;
import prongsai.access.Permission;
import prongsai.access.Rights;
import prongsai.agency.Agencies;
import prongsai.agency.Agency;
import prongsai.review.Assignment;
import prongsai.review.Assignments;
import prongsai.review.DisclosureItems;
import prongsai.review.Fitness;
import prongsai.round.Round;
import prongsai.round.RoundId;
import prongsai.round.Rounds;
import prongsai.scoring.framework.Code;
import prongsai.scoring.framework.Item;

/// Finds what an address names, for those who may see it; 404 otherwise.
@Component
class Asked {
  /// An id in an address.
  static final String ID = ":[0-9a-f-]{36}";

  private final Rights rights;
  private final Rounds rounds;
  private final Agencies agencies;
  private final Assignments assignments;
  private final Fitness fitness;

  Asked(Rights rights, Rounds rounds, Agencies agencies, Assignments assignments, Fitness fitness) {
    this.rights = rights;
    this.rounds = rounds;
    this.agencies = agencies;
    this.assignments = assignments;
    this.fitness = fitness;
  }

  /// Who asks.
  AccountId account() {
    return rights.current().orElseThrow(Asked::missing).id();
  }

  /// An assignment of whoever asks, who may still mark its agency.
  Assignment assignment(String id) {
    Assignment found = uuid(id).flatMap(assignments::find).orElseThrow(Asked::missing);
    if (!found.isOf(account())) throw missing();
    require(round(found.round()));
    return found;
  }

  /// Goes on only where whoever asks may mark the agency of a round: by role, and without a
  /// conflict.
  void require(Round round) {
    rights.require(Permission.MARK_DISCLOSURE, round.agency());
    if (!fits(round)) throw missing();
  }

  /// Whether whoever asks may mark the agency of a round.
  boolean fits(Round round) {
    return rights.may(Permission.MARK_DISCLOSURE, round.agency())
        && fitness.fits(account(), agency(round));
  }

  Round round(RoundId id) {
    return rounds.find(id).orElseThrow(Asked::missing);
  }

  Agency agency(Round round) {
    return agencies.find(round.agency()).orElseThrow(Asked::missing);
  }

  /// An item of a round, by what stands in an address.
  MarkedThing item(Round round, String code) {
    Item item =
        Optional.of(code)
            .filter(written -> !written.isBlank())
            .flatMap(written -> DisclosureItems.find(round, new Code(written)))
            .orElseThrow(Asked::missing);
    return new MarkedThing(round, agency(round), item);
  }

  static Optional<UUID> uuid(String written) {
    return RoundId.parse(written).map(RoundId::value);
  }

  static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
