package prongsai.blind;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.blind.Exchange.bytes;
import static prongsai.blind.Exchange.text;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import prongsai.blind.Checked.Good;
import tools.jackson.databind.JsonNode;

/// Every step gives, byte for byte, what others found.
class VectorsTest {
  @Test
  void everyStepGivesWhatTheVectorsSay() {
    assertThat(Exchange.ours()).hasSize(4).allSatisfy(VectorsTest::assertEveryStep);
  }

  /// The file is not ours to carry; every implementation of the RFC has it.
  @Test
  @EnabledIfSystemProperty(named = "rfc9474.vectors", matches = ".+")
  void everyStepGivesWhatRfc9474Says() {
    List<Exchange> all = Exchange.ofRfc9474(Path.of(System.getProperty("rfc9474.vectors", "")));
    assertThat(all).hasSize(2).allSatisfy(VectorsTest::assertEveryStep);
  }

  private static void assertEveryStep(Exchange one) {
    BlindKey key = one.key().publicKey();
    byte[] prepared = bytes(one.prepared());
    BigInteger factor = Rsa.number(bytes(one.factor()));
    Blinding blinding = key.blind(prepared, bytes(one.salt()), factor);
    byte[] signed = good(one.key().sign(blinding.blindedMessage()));
    byte[] signature = good(blinding.unblind(signed));
    assertThat(Base64Url.encode(blinding.blindedMessage())).isEqualTo(one.blindedMessage());
    assertThat(Base64Url.encode(signed)).isEqualTo(one.blindSignature());
    byte[] ticket = bytes(one.ticket());
    assertThat(ticket).startsWith(prepared).endsWith(signature);
    assertThat(ticket).hasSize(prepared.length + signature.length);
    assertThat(key.verify(prepared, signature)).isTrue();
  }

  @Test
  void textsOfKeysAndTicketsAreThoseOfTheVectors() {
    for (JsonNode key : Exchange.json()) {
      BlindKey ours = BlindKey.decode(bytes(text(key, "publicKey")));
      assertThat(ours.fingerprint()).isEqualTo(text(key, "fingerprint"));
      for (JsonNode one : key.get("exchanges")) {
        Ticket ticket = good(Ticket.read(text(one, "ticket")));
        assertThat(ours.accepts(ticket)).isTrue();
        assertThat(ticket.text()).isEqualTo(text(one, "ticket"));
        assertThat(HexFormat.of().formatHex(ticket.tokenHash())).isEqualTo(text(one, "tokenHash"));
      }
    }
  }

  static <T> T good(Checked<T> checked) {
    if (checked instanceof Good<T>(T value)) return value;
    throw new AssertionError(checked);
  }
}
