package prongsai.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.anonymity.Attack.Success;
import prongsai.blind.Blinding;
import prongsai.blind.Checked.Good;
import prongsai.blind.Ticket;
import prongsai.database.Database;
import prongsai.database.TestDatabase;
import prongsai.invitation.CodeMixing;
import prongsai.invitation.Codes;
import prongsai.invitation.Door;
import prongsai.invitation.Exchange;
import prongsai.invitation.FormSecret;
import prongsai.invitation.StaffCode;
import prongsai.invitation.TicketExchange;
import prongsai.response.Answers;
import prongsai.response.Box;
import prongsai.response.Mixing;
import prongsai.response.Receipt;
import prongsai.response.Stream;
import prongsai.response.Submission;
import prongsai.round.SurveyInstrument;
import prongsai.round.SurveyLink;
import prongsai.round.TestRound;
import prongsai.web.NetworkPrefix;
import prongsai.web.NetworkPrefixes;
import prongsai.web.ServerKeys;

/// Plays complete dumps of door and box against each other, with all columns and with those that
/// PostgreSQL keeps for itself (place, transactions), knowing which answer belongs to which code.
///
/// Respondents come one after the other, the worst case: nobody hides in a batch.
class DumpsTest {
  private static final int RESPONDENTS = 120;

  /// By luck a rule joins one row on average, so many or more in one of a hundred million.
  private static final int LUCK = 11;

  private static final Clock CLOCK = Clock.fixed(TestRound.DURING, ZoneId.of("Asia/Bangkok"));
  private static final SecureRandom RANDOM = new SecureRandom();
  @TempDir private static Path folder;
  private static Database database;
  private static Door door;
  private static Box box;
  private static Mixing mixing;
  private static CodeMixing codeMixing;

  @BeforeAll
  static void open() {
    database = TestDatabase.fresh();
    codeMixing = new CodeMixing(database.door());
    mixing = new Mixing(database.box());
    door = new Door(database.door(), new ServerKeys(folder), CLOCK, codeMixing);
    box = new Box(database.box(), CLOCK, mixing);
  }

  @AfterAll
  static void close() {
    box.close();
    database.close();
  }

  /// Rows of both stores in the order in which respondents came.
  private record Dumps(
      List<Map<String, String>> codes,
      List<Map<String, String>> answers,
      List<Map<String, String>> spent) {

    Success codesToAnswers() {
      return new Attack(codes, answers).best();
    }

    Success codesToTickets() {
      return new Attack(codes, spent).best();
    }

    Success ticketsToAnswers() {
      return new Attack(spent, answers).best();
    }
  }

  @Test
  void mixedDumpsJoinNoCodeTicketAndAnswerBetterThanLuck() {
    Visits visits = visit(TestRound.open(database));
    mixing.mixAll();
    codeMixing.mixAll();
    Dumps dumps = dumps(visits);
    assertThat(dumps.codesToAnswers().joined()).as("%s", dumps.codesToAnswers()).isLessThan(LUCK);
    assertThat(dumps.codesToTickets().joined()).as("%s", dumps.codesToTickets()).isLessThan(LUCK);
    assertThat(dumps.ticketsToAnswers().joined())
        .as("%s", dumps.ticketsToAnswers())
        .isLessThan(LUCK);
  }

  @Test
  void theAttackFindsWhatDumpsGiveAwayBeforeTheyAreMixed() {
    Dumps dumps = dumps(visit(TestRound.open(database)));
    assertThat(dumps.codesToAnswers().joined()).isEqualTo(RESPONDENTS);
    assertThat(dumps.ticketsToAnswers().joined()).isEqualTo(RESPONDENTS);
  }

  @Test
  void theAttackFindsAColumnThatLeaks() {
    Visits visits = visit(TestRound.open(database));
    mixing.mixAll();
    codeMixing.mixAll();
    Dumps dumps = dumps(visits);
    for (int i = 0; i < RESPONDENTS; i++) {
      dumps.codes.get(i).put("second", Integer.toString(1_000 + 7 * i));
      dumps.answers.get(i).put("second", Integer.toString(1_000 + 7 * i + i % 5));
    }
    assertThat(dumps.codesToAnswers().joined()).isEqualTo(RESPONDENTS);
  }

  /// The truth: hashes of codes, hashes of tokens and answers in the order of coming.
  private record Visits(
      TestRound round, List<String> codes, List<String> tokens, List<String> answers) {}

  private static Visits visit(TestRound round) {
    ServerKeys keys = new ServerKeys(folder);
    List<StaffCode> slips =
        new Codes(database.door(), keys)
            .issue(round.id(), RESPONDENTS, LocalDate.now(CLOCK))
            .codes();
    List<String> codes = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < RESPONDENTS; i++) {
      List<String> codesBefore = spentCodes(round);
      List<String> tokensBefore = spentTokens(round);
      String ticket =
          i % 2 == 0 ? ticket(round, slips.get(i)) : ticketWithoutScript(round, slips.get(i));
      codes.add(newIn(spentCodes(round), codesBefore));
      byte[] chosen = new byte[51];
      for (int bit = 0; bit < 8; bit++) chosen[bit] = (byte) (((i * 89) >> bit) & 1);
      answers.add(HexFormat.of().formatHex(chosen));
      Receipt receipt = box.submit(submission(round, ticket, chosen));
      assertThat(receipt).isInstanceOf(Receipt.Stored.class);
      tokens.add(newIn(spentTokens(round), tokensBefore));
    }
    return new Visits(round, codes, tokens, answers);
  }

  private static Submission submission(TestRound round, String ticket, byte[] chosen) {
    return new Submission(
        round.id(),
        SurveyInstrument.IIT,
        ticket,
        Answers.of(chosen),
        Stream.SELF,
        Optional.empty(),
        0);
  }

  private static String ticket(TestRound round, StaffCode slip) {
    Blinding blinding = door.key(round.id()).blind(RANDOM);
    Exchange exchange =
        door.exchange(link(round), slip.printed(), blinding.blindedMessage(), network());
    byte[] signature = ((Exchange.Signed) exchange).blindSignature();
    return blinding.finish(signature) instanceof Good<Ticket>(Ticket ticket) ? ticket.text() : "";
  }

  private static String ticketWithoutScript(TestRound round, StaffCode slip) {
    TicketExchange exchange =
        door.exchangeWithoutScript(
            link(round), slip.printed(), FormSecret.random(RANDOM), network());
    return ((TicketExchange.Granted) exchange).ticketText();
  }

  private static SurveyLink link(TestRound round) {
    return round.link(SurveyInstrument.IIT);
  }

  private static NetworkPrefix network() {
    return new NetworkPrefixes(CLOCK).of("10.1.2.3");
  }

  private static List<String> spentCodes(TestRound round) {
    return column("SELECT encode(code_hash, 'hex') FROM invitation.code WHERE spent", round);
  }

  private static List<String> spentTokens(TestRound round) {
    return column("SELECT encode(token_hash, 'hex') FROM response.spent WHERE true", round);
  }

  private static List<String> column(String sql, TestRound round) {
    return JdbcClient.create(database.owner())
        .sql(sql + " AND round_id = ?")
        .param(round.id().value())
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static String newIn(List<String> now, List<String> before) {
    List<String> fresh = new ArrayList<>(now);
    fresh.removeAll(before);
    return fresh.getFirst();
  }

  /// Brings complete dumps into the order of the truth.
  private static Dumps dumps(Visits visits) {
    return new Dumps(
        inOrder(visits.codes, rows("invitation.code", "code_hash", visits.round)),
        inOrder(visits.answers, rows("response.answer", "answers", visits.round)),
        inOrder(visits.tokens, rows("response.spent", "token_hash", visits.round)));
  }

  private static List<Map<String, String>> inOrder(
      List<String> truth, Map<String, Map<String, String>> rows) {
    return truth.stream().map(one -> Objects.requireNonNull(rows.get("\\x" + one))).toList();
  }

  private static Map<String, Map<String, String>> rows(String table, String key, TestRound round) {
    Map<String, Map<String, String>> rows = new HashMap<>();
    JdbcClient.create(database.owner())
        .sql(
            "SELECT ((ctid::text::point)[0] * 1000 + (ctid::text::point)[1])::bigint AS place, xmin::text AS made_by, xmax::text AS ended_by,"
                + " cmin::text AS command, * FROM "
                + table
                + " WHERE round_id = ?")
        .param(round.id().value())
        .query((row, number) -> {
          Map<String, String> values = new LinkedHashMap<>();
          for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String value = row.getString(i);
            values.put(row.getMetaData().getColumnName(i), value == null ? "" : value);
          }
          return values;
        })
        .list()
        .forEach(row -> rows.put(row.get(key), row));
    return rows;
  }
}
