package prongsai.blind;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.blind.VectorsTest.good;

import java.math.BigInteger;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import prongsai.blind.Checked.Reason;
import prongsai.blind.Checked.Refused;

/// What visitors, the door and the box may rely on, over seeded samples.
class BlindSignatureTest {
  private static final SigningKey DOOR = SigningKey.generate(new SecureRandom());
  private static final BlindKey KEY = DOOR.publicKey();

  private final SecureRandom random = seeded(2568);

  static SecureRandom seeded(long seed) {
    try {
      SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(seed);
      return random;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Ticket ticket(Blinding blinding) {
    return good(blinding.finish(good(DOOR.sign(blinding.blindedMessage()))));
  }

  @Test
  void whatIsBlindedSignedAndFinishedIsAcceptedAndUnlikeAnyOther() {
    Set<String> texts = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      Ticket ticket = ticket(KEY.blind(random));
      assertThat(KEY.accepts(ticket)).isTrue();
      assertThat(good(Ticket.read(ticket.text()))).isEqualTo(ticket);
      texts.add(ticket.text());
    }
    assertThat(texts).hasSize(40);
  }

  @Test
  void aTicketOfWhichAnyByteIsChangedIsNotAccepted() {
    byte[] bytes = good(Base64Url.decode(ticket(KEY.blind(random)).text(), 320, 320));
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= (byte) (1 << random.nextInt(8));
      assertThat(KEY.accepts(good(Ticket.read(Base64Url.encode(changed)))))
          .as("byte " + i)
          .isFalse();
    }
  }

  @Test
  void anAnswerOfTheDoorOfWhichAnyByteIsChangedGivesNoTicket() {
    Blinding blinding = KEY.blind(random);
    byte[] signed = good(DOOR.sign(blinding.blindedMessage()));
    for (int i = 0; i < signed.length; i += 5) {
      byte[] changed = signed.clone();
      changed[i] ^= (byte) (1 << random.nextInt(8));
      assertThat(blinding.finish(changed)).isInstanceOf(Refused.class);
    }
  }

  @Test
  void aMessageBlindedTwiceLooksDifferentAndIsOneTicketBothTimes() {
    byte[] prepared = BlindKey.prepare(new byte[Ticket.MESSAGE], random);
    Blinding one = KEY.blind(prepared, random);
    Blinding other = KEY.blind(prepared, random);
    assertThat(one.blindedMessage()).isNotEqualTo(other.blindedMessage());
    assertThat(ticket(one)).isNotEqualTo(ticket(other));
    assertThat(ticket(one).tokenHash()).isEqualTo(ticket(other).tokenHash());
  }

  /// This is why the door cannot know: for every ticket and every message that it ever signed there
  /// is exactly one blinding factor with which that message would have become that ticket. What the
  /// door saw fits every ticket alike, however much it computes.
  @Test
  void everySignedMessageCouldHaveBecomeEveryTicket() {
    List<Blinding> sent = IntStream.range(0, 4).mapToObj(i -> KEY.blind(random)).toList();
    List<Ticket> tickets = sent.stream().map(this::ticket).toList();
    for (Blinding blinding : sent)
      for (Ticket ticket : tickets) {
        BigInteger seen = Rsa.number(blinding.blindedMessage());
        BigInteger message = KEY.raised(Rsa.number(ticket.signature()));
        BigInteger power = seen.multiply(message.modInverse(KEY.modulus())).mod(KEY.modulus());
        byte[] factor = good(DOOR.sign(Rsa.bytes(power, KEY.length())));
        BigInteger answer = Rsa.number(good(DOOR.sign(blinding.blindedMessage())));
        BigInteger inverse = Rsa.number(factor).modInverse(KEY.modulus());
        assertThat(answer.multiply(inverse).mod(KEY.modulus()))
            .isEqualTo(Rsa.number(ticket.signature()));
      }
  }

  @Test
  void theDoorGivesTheSameAnswerToTheSameMessage() {
    byte[] blinded = KEY.blind(random).blindedMessage();
    assertThat(good(DOOR.sign(blinded))).isEqualTo(good(DOOR.sign(blinded)));
  }

  @Test
  void aTicketOfOneRoundIsWorthNothingInAnother() {
    BlindKey other = SigningKey.generate(random).publicKey();
    assertThat(other.accepts(ticket(KEY.blind(random)))).isFalse();
    byte[] signed = good(DOOR.sign(Rsa.bytes(BigInteger.TWO, KEY.length())));
    assertThat(KEY.blind(random).finish(signed)).isEqualTo(new Refused<>(Reason.NOT_SIGNED));
  }

  @Test
  void theDoorSignsNumbersBelowItsModulusOnly() {
    BigInteger n = KEY.modulus();
    byte[] highest = new byte[KEY.length()];
    Arrays.fill(highest, (byte) 0xff);
    assertThat(good(DOOR.sign(Rsa.bytes(n.subtract(BigInteger.ONE), KEY.length())))).hasSize(256);
    assertThat(good(DOOR.sign(new byte[KEY.length()]))).containsOnly(0);
    assertThat(DOOR.sign(Rsa.bytes(n, KEY.length()))).isEqualTo(refused(Reason.OUT_OF_RANGE));
    assertThat(DOOR.sign(highest)).isEqualTo(refused(Reason.OUT_OF_RANGE));
    assertThat(DOOR.sign(new byte[255])).isEqualTo(refused(Reason.WRONG_LENGTH));
    assertThat(DOOR.sign(new byte[257])).isEqualTo(refused(Reason.WRONG_LENGTH));
    assertThat(KEY.blind(random).finish(highest)).isEqualTo(refused(Reason.OUT_OF_RANGE));
    assertThat(KEY.blind(random).finish(new byte[0])).isEqualTo(refused(Reason.WRONG_LENGTH));
  }

  private static Refused<Object> refused(Reason why) {
    return new Refused<>(why);
  }

  @Test
  void theDoorCanDoTheVisitorsPart() {
    assertThat(KEY.accepts(DOOR.issue(random))).isTrue();
  }

  @Test
  void manyMaySignAndCheckAtOnce() {
    List<Boolean> accepted =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> KEY.accepts(DOOR.issue(new SecureRandom())))
            .toList();
    assertThat(new ArrayList<>(accepted)).hasSize(64).containsOnly(true);
  }
}
