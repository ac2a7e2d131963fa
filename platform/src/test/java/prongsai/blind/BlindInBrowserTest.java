package prongsai.blind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prongsai.blind.Exchange.bytes;
import static prongsai.blind.VectorsTest.good;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import prongsai.browser.Chromium;
import prongsai.browser.ScriptPage;

/// The browser's half (`static/js/blind.js`) and Java's speak the same language, on a page without
/// a secure context and under our Content-Security-Policy.
class BlindInBrowserTest {
  private static final SigningKey DOOR = SigningKey.generate(new SecureRandom());
  private static final String KEY = Base64Url.encode(DOOR.publicKey().encoded());

  private static final String BLIND =
      """
      async ([key, chosen]) => {
        const {readKey, blind} = await import('/js/blind.js')
        const bytes = text => Uint8Array.from(
            atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0))
        const number = text => bytes(text).reduce((n, byte) => n << 8n | BigInt(byte), 0n)
        return blind(readKey(key), chosen && {prepared: bytes(chosen.prepared),
            salt: bytes(chosen.salt), factor: number(chosen.factor)} || undefined)
      }
      """;

  private static final String FINISH =
      """
      async ([key, secret, signature]) => {
        const {readKey, finish} = await import('/js/blind.js')
        return finish(readKey(key), secret, signature)
      }
      """;

  private final BrowserContext visitor = Chromium.phone();
  private final Page page = ScriptPage.open(visitor);
  private final List<String> complaints = Chromium.complaints(page);

  /// What the browser made: to be sent, and to be kept.
  private record Made(String blindedMessage, String secret) {}

  private Made blind() {
    return blind(List.of(KEY));
  }

  /// @param keyAndChoices without choices, they are random
  private Made blind(List<Object> keyAndChoices) {
    Map<?, ?> made = (Map<?, ?>) page.evaluate(BLIND, keyAndChoices);
    return new Made(String.valueOf(made.get("blindedMessage")), String.valueOf(made.get("secret")));
  }

  private String finish(String key, String secret, String signature) {
    return String.valueOf(page.evaluate(FINISH, List.of(key, secret, signature)));
  }

  private static String sign(Made made) {
    return Base64Url.encode(good(DOOR.sign(bytes(made.blindedMessage))));
  }

  @BeforeEach
  void standOnAnInsecurePage() {
    assertThat(page.evaluate("isSecureContext")).isEqualTo(false);
  }

  @AfterEach
  void leave() {
    visitor.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void ticketsMadeInTheBrowserAreAcceptedHere() {
    List<Ticket> tickets = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      Made made = blind();
      tickets.add(good(Ticket.read(finish(KEY, made.secret, sign(made)))));
    }
    assertThat(tickets).doesNotHaveDuplicates().allMatch(DOOR.publicKey()::accepts);
  }

  @Test
  void withTheSameChoicesTheBrowserMakesWhatTheVectorsSay() {
    assertThat(Exchange.ours()).hasSize(4).allSatisfy(this::assertSame);
  }

  @Test
  @EnabledIfSystemProperty(named = "rfc9474.vectors", matches = ".+")
  void withTheSameChoicesTheBrowserMakesWhatRfc9474Says() {
    Path file = Path.of(System.getProperty("rfc9474.vectors", ""));
    assertThat(Exchange.ofRfc9474(file)).hasSize(2).allSatisfy(this::assertSame);
  }

  private void assertSame(Exchange one) {
    String key = Base64Url.encode(one.key().publicKey().encoded());
    Map<String, String> chosen =
        Map.of("prepared", one.prepared(), "salt", one.salt(), "factor", one.factor());
    Made made = blind(List.of(key, chosen));
    assertThat(made.blindedMessage).isEqualTo(one.blindedMessage());
    assertThat(finish(key, made.secret, one.blindSignature())).isEqualTo(one.ticket());
  }

  @Test
  void whatTheDoorDidNotSignGivesNoTicket() {
    Made made = blind();
    byte[] changed = bytes(sign(made));
    changed[128] ^= 1;
    for (String wrong :
        List.of(
            Base64Url.encode(changed),
            sign(blind()),
            Base64Url.encode(new byte[256]),
            Base64Url.encode(Rsa.bytes(DOOR.publicKey().modulus(), 256))))
      assertThatThrownBy(() -> finish(KEY, made.secret, wrong))
          .isInstanceOf(PlaywrightException.class)
          .hasMessageContaining("the signature does not fit");
    assertThatThrownBy(() -> finish(KEY, made.secret, "ไม่ใช่"))
        .isInstanceOf(PlaywrightException.class);
    assertThat(finish(KEY, made.secret, sign(made))).isNotEmpty();
  }

  @Test
  void keysThatAreNotOursAreRefused() throws NoSuchAlgorithmException {
    KeyPairGenerator shorter = KeyPairGenerator.getInstance("RSA");
    shorter.initialize(1024);
    byte[] otherExponent = DOOR.publicKey().encoded();
    otherExponent[otherExponent.length - 1] = 3;
    for (byte[] key :
        new byte[][] {
          {}, {0x30, 0}, shorter.generateKeyPair().getPublic().getEncoded(), otherExponent
        }) {
      String text = Base64Url.encode(key);
      assertThatThrownBy(() -> blind(List.of(text)))
          .isInstanceOf(PlaywrightException.class)
          .hasMessageContaining("not a ");
    }
  }

  @Test
  void theFingerprintIsTheOneOnTheSlip() {
    String script =
        """
        async key => {
          const {readKey, fingerprint} = await import('/js/blind.js')
          return fingerprint(readKey(key))
        }
        """;
    assertThat(page.evaluate(script, KEY)).isEqualTo(DOOR.publicKey().fingerprint());
  }

  /// Generous, since the machine has other work; a phone needs some 20 ms.
  @Test
  void blindingIsNotFelt() {
    String script =
        """
        async ([key, signature]) => {
          const {readKey, blind, finish} = await import('/js/blind.js')
          const start = performance.now()
          const {secret} = blind(readKey(key))
          try { finish(readKey(key), secret, signature) } catch {}
          return performance.now() - start
        }
        """;
    page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", slowPhone());
    String signature = Base64Url.encode(Rsa.bytes(BigInteger.TWO, 256));
    List<String> arguments = List.of(KEY, signature);
    double first = ((Number) page.evaluate(script, arguments)).doubleValue();
    double second = ((Number) page.evaluate(script, arguments)).doubleValue();
    System.out.printf("blind and finish, at a sixth of the speed: %.0f, %.0f ms%n", first, second);
    assertThat(Math.min(first, second)).isLessThan(200);
  }

  private static JsonObject slowPhone() {
    JsonObject rate = new JsonObject();
    rate.addProperty("rate", 6);
    return rate;
  }
}
