package prongsai.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.blind.Blinding;
import prongsai.blind.Checked.Good;
import prongsai.blind.Ticket;
import prongsai.database.Database;
import prongsai.database.TestDatabase;
import prongsai.round.RoundState;
import prongsai.round.SurveyInstrument;
import prongsai.round.SurveyLink;
import prongsai.round.TestRound;
import prongsai.web.NetworkPrefix;
import prongsai.web.NetworkPrefixes;
import prongsai.web.ServerKeys;

class DoorTest {
  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
  private static final LocalDate LAST_DAY = LocalDate.parse("2022-04-30");
  private static final SecureRandom RANDOM = new SecureRandom();
  @TempDir private static Path folder;
  private static Database database;
  private static ServerKeys keys;
  private static TestRound round;
  private static SurveyLink link;
  private static Codes codes;
  private final NetworkPrefix network = new NetworkPrefixes(at(TestRound.DURING)).of("10.1.2.3");

  @BeforeAll
  static void open() {
    database = TestDatabase.fresh();
    keys = new ServerKeys(folder);
    codes = new Codes(database.door(), keys);
    round = TestRound.open(database);
    link = round.link(SurveyInstrument.IIT);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  private static Clock at(Instant moment) {
    return Clock.fixed(moment, BANGKOK);
  }

  private static Door door() {
    return new Door(database.door(), keys, at(TestRound.DURING), new CodeMixing(database.door()));
  }

  private static String code() {
    return codes.issue(round.id(), 1, LAST_DAY).codes().getFirst().printed();
  }

  private static Blinding blinding(Door door) {
    return door.key(round.id()).blind(RANDOM);
  }

  @Test
  void aCodeGivesATicketThatTheKeyOfTheRoundAccepts() {
    Door door = door();
    Blinding blinding = blinding(door);
    Exchange exchange = door.exchange(link, code(), blinding.blindedMessage(), network);
    assertThat(exchange).isInstanceOf(Exchange.Signed.class);
    byte[] signature = ((Exchange.Signed) exchange).blindSignature();
    assertThat(blinding.finish(signature)).isInstanceOf(Good.class);
  }

  @Test
  void theSameRequestAgainGetsTheSameReplyAndAnotherNone() {
    Door door = door();
    String code = code();
    byte[] message = blinding(door).blindedMessage();
    String first = hex(door.exchange(link, code, message, network));
    assertThat(hex(door().exchange(link, code, message, network))).isEqualTo(first);
    assertThat(door.exchange(link, code, blinding(door).blindedMessage(), network))
        .isEqualTo(Refusal.USED_BEFORE);
  }

  private static String hex(Exchange exchange) {
    return exchange instanceof Exchange.Signed signed
        ? HexFormat.of().formatHex(signed.blindSignature())
        : exchange.toString();
  }

  @Test
  void ofAHundredExchangesAtOnceOneGetsASignature() throws Exception {
    Door door = door();
    String code = code();
    NetworkPrefixes networks = new NetworkPrefixes(at(TestRound.DURING));
    List<Callable<String>> requests =
        IntStream.range(0, 100)
            .mapToObj(i ->
                (Callable<String>)
                    () ->
                        hex(
                            door.exchange(
                                link,
                                code,
                                blinding(door).blindedMessage(),
                                networks.of("10.0." + i + ".1"))))
            .toList();
    List<String> replies = atOnce(requests);
    assertThat(replies.stream().filter(one -> one.equals("USED_BEFORE"))).hasSize(99);
  }

  private static List<String> atOnce(List<Callable<String>> requests) throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(requests).stream().map(Future::resultNow).toList();
    }
  }

  @Test
  void aMessageThatCannotBeSignedDoesNotSpendTheCode() {
    Door door = door();
    String code = code();
    byte[] tooLarge = new byte[door.key(round.id()).length()];
    Arrays.fill(tooLarge, (byte) 0xff);
    assertThat(door.exchange(link, code, tooLarge, network)).isEqualTo(Refusal.MALFORMED);
    assertThat(door.exchange(link, code, new byte[3], network)).isEqualTo(Refusal.MALFORMED);
    assertThat(door.exchange(link, code, blinding(door).blindedMessage(), network))
        .isInstanceOf(Exchange.Signed.class);
  }

  @Test
  void aCodeIsGoodInItsRoundAndTimeOnly() {
    String code = code();
    byte[] message = blinding(door()).blindedMessage();
    assertThat(open(TestRound.OPENS.minusSeconds(1)).exchange(link, code, message, network))
        .isEqualTo(Refusal.NOT_OPEN);
    assertThat(open(TestRound.CLOSES).exchange(link, code, message, network))
        .isEqualTo(Refusal.NOT_OPEN);
    SurveyLink other = TestRound.open(database).link(SurveyInstrument.IIT);
    assertThat(door().exchange(other, code, message, network)).isEqualTo(Refusal.UNKNOWN_CODE);
    assertThat(door().exchange(link, "0000-0000-0000", message, network))
        .isEqualTo(Refusal.UNKNOWN_CODE);
    assertThat(door().exchange(link, "สวัสดี", message, network)).isEqualTo(Refusal.UNKNOWN_CODE);
  }

  private static Door open(Instant moment) {
    return new Door(database.door(), keys, at(moment), new CodeMixing(database.door()));
  }

  @Test
  void aCodeIsGoodToTheEndOfItsLastDayInBangkok() {
    String code =
        codes.issue(round.id(), 1, LocalDate.parse("2022-03-10")).codes().getFirst().printed();
    byte[] message = blinding(door()).blindedMessage();
    Door late = open(Instant.parse("2022-03-10T17:00:00Z"));
    assertThat(late.exchange(link, code, message, network)).isEqualTo(Refusal.EXPIRED);
    Door inTime = open(Instant.parse("2022-03-10T16:59:59Z"));
    assertThat(inTime.exchange(link, code, message, network)).isInstanceOf(Exchange.Signed.class);
  }

  @Test
  void aRoundThatIsClosedGivesNoTickets() {
    TestRound closing = TestRound.open(database);
    String code = codes.issue(closing.id(), 1, LAST_DAY).codes().getFirst().printed();
    byte[] message = door().key(closing.id()).blind(RANDOM).blindedMessage();
    closing.move(RoundState.CLOSED);
    assertThat(door().exchange(closing.link(SurveyInstrument.IIT), code, message, network))
        .isEqualTo(Refusal.NOT_OPEN);
  }

  @Test
  void withdrawnCodesAreNotGoodAnyMoreAndSpentOnesStayCounted() {
    TestRound other = TestRound.open(database);
    SurveyLink way = other.link(SurveyInstrument.IIT);
    List<StaffCode> slips = codes.issue(other.id(), 30, LAST_DAY).codes();
    Door door = door();
    for (StaffCode slip : slips.subList(0, 12)) {
      byte[] message = door.key(other.id()).blind(RANDOM).blindedMessage();
      assertThat(door.exchange(way, slip.digits(), message, network))
          .isInstanceOf(Exchange.Signed.class);
    }
    codes.revokeUnspent(other.id());
    byte[] message = door.key(other.id()).blind(RANDOM).blindedMessage();
    assertThat(door.exchange(way, slips.get(20).printed(), message, network))
        .isEqualTo(Refusal.EXPIRED);
    assertThat(codes.counts(other.id()).issued()).isEqualTo(30);
    assertThat(codes.counts(other.id()).spent().least()).isEqualTo(12);
    assertThat(codes.counts(other.id()).spent().isExact()).isTrue();
  }

  @Test
  void aFormSentTwiceGetsOneTicketTwice() {
    Door door = door();
    String code = code();
    FormSecret form = FormSecret.random(RANDOM);
    TicketExchange first = door.exchangeWithoutScript(link, code, form, network);
    assertThat(first).isInstanceOf(TicketExchange.Granted.class);
    assertThat(door().exchangeWithoutScript(link, code, form, network)).isEqualTo(first);
    String text = ((TicketExchange.Granted) first).ticketText();
    assertThat(Ticket.read(text)).isInstanceOf(Good.class);
    assertThat(door.exchangeWithoutScript(link, code, FormSecret.random(RANDOM), network))
        .isEqualTo(Refusal.USED_BEFORE);
  }

  @Test
  void allProcessesSignWithOneKey() throws Exception {
    TestRound fresh = TestRound.open(database);
    List<Callable<String>> processes =
        IntStream.range(0, 6)
            .mapToObj(i -> (Callable<String>) () -> door().key(fresh.id()).fingerprint())
            .toList();
    Set<String> fingerprints = new HashSet<>(atOnce(processes));
    assertThat(fingerprints).hasSize(1);
  }

  @Test
  void tryingUnknownCodesEndsSoonAndGoodCodesCostNothing() {
    Door door = door();
    for (int i = 0; i < 2 * Attempts.OF_NETWORK; i++)
      assertThat(door.exchange(link, code(), blinding(door).blindedMessage(), network))
          .isInstanceOf(Exchange.Signed.class);
    byte[] message = blinding(door).blindedMessage();
    for (int i = 0; i < Attempts.OF_NETWORK; i++)
      assertThat(door.exchange(link, StaffCode.random(RANDOM).printed(), message, network))
          .isEqualTo(Refusal.UNKNOWN_CODE);
    assertThat(door.exchange(link, code(), message, network)).isEqualTo(Refusal.TOO_MANY_ATTEMPTS);
    NetworkPrefix elsewhere = new NetworkPrefixes(at(TestRound.DURING)).of("10.9.9.9");
    assertThat(door.exchange(link, code(), message, elsewhere)).isInstanceOf(Exchange.Signed.class);
  }
}
