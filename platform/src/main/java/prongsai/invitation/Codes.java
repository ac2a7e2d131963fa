package prongsai.invitation;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import prongsai.invitation.store.CodeStore;
import prongsai.invitation.store.CodeStore.Counted;
import prongsai.round.RoundId;
import prongsai.suppression.Suppression;
import prongsai.web.ServerKeys;

/// Makes codes for paper slips, counts and withdraws them. The codes themselves leave once, for
/// printing; only keyed hashes stay. There is no list of who gets which, and no place for one.
@Component
public class Codes {
  /// The most codes that can be made at once.
  public static final int MOST = 20_000;

  private final CodeStore store;
  private final CodeHashes hashes;
  private final SecureRandom random = new SecureRandom();

  /// @param door connections in the door's role
  public Codes(@Qualifier("door") DataSource door, ServerKeys keys) {
    store = new CodeStore(door);
    hashes = new CodeHashes(keys);
  }

  /// Makes codes for a round that is planned or open.
  ///
  /// @param count 1 to [#MOST]; more than there are staff is as it should be
  /// @param lastDay on which they are valid, in Bangkok
  /// @throws IllegalArgumentException on another count, or a round that is over or not there
  public SlipBatch issue(RoundId round, int count, LocalDate lastDay) {
    if (count < 1 || count > MOST) throw new IllegalArgumentException("codes at once: " + count);
    if (!store.takesCodes(round.value()))
      throw new IllegalArgumentException("no round that takes codes: " + round);
    Set<StaffCode> made = new LinkedHashSet<>();
    while (made.size() < count) made.add(StaffCode.random(random));
    store.add(round.value(), lastDay, made.stream().map(one -> hashes.of(round, one)).toList());
    return new SlipBatch(round, lastDay, List.copyOf(made));
  }

  /// How many there are.
  public CodeCounts counts(RoundId round) {
    Counted counted = store.count(round.value());
    return new CodeCounts(counted.issued(), Suppression.part(counted.spent(), counted.issued()));
  }

  /// Withdraws every code that was not spent, after slips were lost or copied. Tickets that were
  /// given stay good. Says nothing of how many there were: that would tell how many were spent.
  public void revokeUnspent(RoundId round) {
    store.revoke(round.value());
  }
}
