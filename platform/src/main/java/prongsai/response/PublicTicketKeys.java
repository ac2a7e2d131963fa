package prongsai.response;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import prongsai.blind.BlindKey;
import prongsai.response.store.RoundFacts;
import prongsai.round.RoundId;

/// Keys from the public table `round.ticket_key`; one that is there never changes.
final class PublicTicketKeys implements TicketKeys {
  private final RoundFacts facts;
  private final ConcurrentHashMap<RoundId, BlindKey> known = new ConcurrentHashMap<>();

  PublicTicketKeys(RoundFacts facts) {
    this.facts = facts;
  }

  @Override
  public Optional<BlindKey> of(RoundId round) {
    BlindKey key = known.get(round);
    if (key != null) return Optional.of(key);
    Optional<BlindKey> read = facts.ticketKey(round.value()).map(BlindKey::decode);
    read.ifPresent(one -> known.put(round, one));
    return read;
  }
}
