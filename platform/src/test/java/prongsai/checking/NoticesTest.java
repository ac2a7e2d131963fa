package prongsai.checking;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import prongsai.agency.AgencyId;
import prongsai.fetching.Reason;
import prongsai.fetching.Verdict;
import prongsai.round.TestRound;
import prongsai.server.TestServer;

/// Messages go out by a real mail server's protocol and by real HTTP.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticesTest {
  private static final String URL = "https://agency.example/โครงสร้าง";

  private record Call(String body, String signature) {}

  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private volatile int answer = 200;
  private HttpServer hook;
  private TestServer server;
  private TestRound round;
  private AgencyId agency;

  @BeforeAll
  void start() throws Exception {
    mail.start();
    hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hook.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          calls.add(
              new Call(
                  body,
                  String.valueOf(exchange.getRequestHeaders().getFirst("Prongsai-Signature"))));
          exchange.sendResponseHeaders(answer, -1);
          exchange.close();
        });
    hook.start();
    server =
        TestServer.start(
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=" + mail.getSmtp().getPort(),
            "prongsai.notices.from=ita@prongsai.example",
            "prongsai.notices.sending=-",
            "prongsai.checks.allow-private=true",
            "prongsai.address=https://ita.example.go.th");
  }

  @AfterAll
  void stop() {
    server.close();
    hook.stop(0);
    mail.stop();
  }

  private JdbcClient desk() {
    return JdbcClient.create(server.database().desk());
  }

  @BeforeEach
  void open() {
    round = TestRound.open(server.database());
    agency =
        new AgencyId(
            desk()
                .sql("SELECT agency_id FROM round.round WHERE id = ?")
                .param(round.id().value())
                .query(Long.class)
                .single());
  }

  @AfterEach
  void forget() throws Exception {
    mail.purgeEmailFromAllMailboxes();
    calls.clear();
    answer = 200;
  }

  private void links(int dead) {
    SeenLinks seen = new SeenLinks(desk(), round.id());
    for (int i = 1; i <= dead; i++) seen.night("O" + i, URL + i, Verdict.GONE, Reason.NOT_FOUND);
  }

  private void send() {
    server.part(Notices.class).write();
    server.part(Sending.class).sendDue();
  }

  @Test
  void oneLetterTellsOfAllLinksInThai() throws Exception {
    server.part(Recipients.class).add(agency, Recipient.Way.EMAIL, "ita@agency.example");
    links(3);
    send();
    assertThat(mail.getReceivedMessages()).hasSize(1);
    MimeMessage letter = mail.getReceivedMessages()[0];
    assertThat(letter.getSubject()).isEqualTo("ลิงก์ที่เผยแพร่เปิดไม่ได้ 3 รายการ: เทศบาล");
    assertThat(letter.getContent().toString())
        .contains(
            "ข้อ O1 โครงสร้าง (ปีงบประมาณ พ.ศ. 2565)",
            URL + "3",
            "เว็บไซต์ตอบว่าไม่มีหน้านี้ ตั้งแต่")
        .contains("https://ita.example.go.th/desk/rounds/" + round.id() + "/disclosure/O2")
        .contains("https://ita.example.go.th/desk/agencies/" + agency + "/notices");
    send();
    assertThat(mail.getReceivedMessages()).as("told once").hasSize(1);
  }

  @Test
  void aProgramGetsSignedJson() throws Exception {
    Recipient program = hook();
    links(1);
    send();
    assertThat(calls)
        .singleElement()
        .satisfies(call -> {
          assertThat(call.body()).contains("\"state\":\"dead\"").contains("\"item\":\"O1\"");
          assertThat(call.signature()).isEqualTo("sha256=" + hmac(program.secret(), call.body()));
        });
  }

  private Recipient hook() {
    desk()
        .sql("INSERT INTO checking.recipient (agency_id, way, address, secret) VALUES (?, ?, ?, ?)")
        .params(
            agency.value(),
            "WEBHOOK",
            "http://127.0.0.1:" + hook.getAddress().getPort() + "/links",
            "s".repeat(43))
        .update();
    return server.part(Recipients.class).of(agency).getFirst();
  }

  private static String hmac(String secret, String body) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aRefusedMessageIsTriedAgainAndGivenUpInTheEnd() {
    hook();
    answer = 500;
    links(1);
    send();
    Messages messages = server.part(Messages.class);
    for (int i = 1; i < Messages.TRIES; i++) {
      assertThat(messages.of(agency).getFirst().givenUp()).isFalse();
      desk().sql("UPDATE checking.message SET due = now() - interval '1 second'").update();
      server.part(Sending.class).sendDue();
    }
    assertThat(calls).hasSize(Messages.TRIES);
    assertThat(messages.of(agency).getFirst().givenUp()).isTrue();
    assertThat(messages.of(agency).getFirst().lastError()).contains("500");
  }

  @Test
  void anAgencyWithoutRecipientsIsToldWhenItHasOne() throws Exception {
    links(2);
    send();
    assertThat(mail.getReceivedMessages()).isEmpty();
    server.part(Recipients.class).add(agency, Recipient.Way.EMAIL, "late@agency.example");
    send();
    assertThat(mail.getReceivedMessages()).hasSize(1);
  }
}
