package prongsai.invitation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import prongsai.blind.BlindKey;
import prongsai.blind.Blinding;
import prongsai.blind.Checked;
import prongsai.blind.Checked.Good;
import prongsai.blind.Ticket;
import prongsai.invitation.store.CodeStore;
import prongsai.invitation.store.CodeStore.StoredCode;
import prongsai.invitation.store.KeyStore;
import prongsai.round.RoundId;
import prongsai.round.SurveyLink;
import prongsai.web.NetworkPrefix;
import prongsai.web.ServerKeys;

/// Takes a code and gives a ticket for it, once, whatever happens in parallel: the code and the
/// message it was exchanged for are stored before anything is given, and the same request again
/// gets the same reply. The ticket itself the door never sees, unless the browser has no script.
@Component
public class Door {
  private static final int TRIES = 3;

  private final CodeStore codes;
  private final CodeHashes hashes;
  private final RoundKeys keys;
  private final Attempts attempts;
  private final CodeMixing mixing;
  private final Clock clock;

  /// @param door connections in the door's role
  /// @param clock days are those of its zone
  /// @param mixing hears of which rounds codes were spent
  public Door(
      @Qualifier("door") DataSource door, ServerKeys serverKeys, Clock clock, CodeMixing mixing) {
    this.mixing = mixing;
    this.codes = new CodeStore(door);
    this.keys = new RoundKeys(new KeyStore(door), serverKeys);
    this.hashes = new CodeHashes(serverKeys);
    this.attempts = new Attempts(clock);
    this.clock = clock;
  }

  /// The public key of a round, the same for everybody; made at the first use.
  public BlindKey key(RoundId round) {
    return keys.of(round).publicKey();
  }

  /// Exchanges a code for a blind signature.
  ///
  /// @param code as typed
  /// @param blindedMessage as long as the key
  public Exchange exchange(
      SurveyLink link, String code, byte[] blindedMessage, NetworkPrefix from) {
    RoundId round = link.round();
    Optional<StaffCode> read = StaffCode.read(code);
    if (read.isEmpty()) return Refusal.UNKNOWN_CODE;
    if (!attempts.begin(round, from)) return Refusal.TOO_MANY_ATTEMPTS;
    Exchange exchange = exchange(round, hashes.of(round, read.get()), blindedMessage);
    if (exchange != Refusal.UNKNOWN_CODE) attempts.forgiven(round, from);
    return exchange;
  }

  private Exchange exchange(RoundId round, byte[] code, byte[] blindedMessage) {
    byte[] blindedHash = sha256(blindedMessage);
    for (int i = 0; i < TRIES; i++) {
      Instant now = clock.instant();
      LocalDate today = LocalDate.now(clock);
      Optional<StoredCode> stored = codes.find(code, round.value());
      if (!codes.isOpen(round.value(), now)) return Refusal.NOT_OPEN;
      if (stored.isEmpty()) return Refusal.UNKNOWN_CODE;
      if (stored.get().isSpentForOther(blindedHash)) return Refusal.USED_BEFORE;
      if (stored.get().expiresOn().isBefore(today)) return Refusal.EXPIRED;
      // Signed first, so that no code is spent for what cannot be signed; given only when spent.
      if (!(keys.of(round).sign(blindedMessage) instanceof Good<byte[]>(byte[] signature)))
        return Refusal.MALFORMED;
      if (stored.get().isSpent()) return new Exchange.Signed(signature);
      if (codes.spend(code, round.value(), blindedHash, now, today)) {
        mixing.spent(round);
        return new Exchange.Signed(signature);
      }
      // Somebody else was faster, or the row moved: look again.
    }
    throw new IllegalStateException("a code could not be spent in " + TRIES + " tries");
  }

  /// Exchanges a code for a ticket: blinds and unblinds for a browser without script. Nothing more
  /// is stored than in the other case, and nothing that looks different.
  ///
  /// @param code as typed
  /// @param form the secret of the form that was sent
  public TicketExchange exchangeWithoutScript(
      SurveyLink link, String code, FormSecret form, NetworkPrefix from) {
    Blinding blinding = key(link.round()).blind(new RepeatableRandom(form.bytes()));
    return switch (exchange(link, code, blinding.blindedMessage(), from)) {
      case Refusal refusal -> refusal;
      case Exchange.Signed signed -> granted(blinding.finish(signed.blindSignature()));
    };
  }

  private static TicketExchange granted(Checked<Ticket> finished) {
    return switch (finished) {
      case Good<Ticket>(Ticket ticket) -> new TicketExchange.Granted(ticket.text());
      case Checked.Refused<Ticket>(Checked.Reason why) ->
          throw new IllegalStateException("own signature: " + why);
    };
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
