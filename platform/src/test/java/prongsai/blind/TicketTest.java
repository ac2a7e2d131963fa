package prongsai.blind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prongsai.blind.VectorsTest.good;

import org.junit.jupiter.api.Test;
import prongsai.blind.Checked.Reason;
import prongsai.blind.Checked.Refused;

/// The text of a ticket: one for each, and nothing else is taken for one.
class TicketTest {
  private static final String TEXT = Base64Url.encode(new byte[320]);

  @Test
  void aTicketHas64BytesAndASignatureOf256To512() {
    assertThat(TEXT).hasSize(427);
    assertThat(good(Ticket.read(TEXT)).signature()).hasSize(256);
    assertThat(good(Ticket.read(Base64Url.encode(new byte[576]))).signature()).hasSize(512);
    for (int bytes : new int[] {0, 64, 319, 577, 5000})
      assertThat(Ticket.read(Base64Url.encode(new byte[bytes])))
          .isEqualTo(why(Reason.WRONG_LENGTH));
  }

  @Test
  void aTicketHasOneTextOnly() {
    String head = TEXT.substring(0, 426);
    for (String end : new String[] {"B", "+", "/", "=", " ", "\n", "ก", "\0"})
      assertThat(Ticket.read(head + end)).as(end).isEqualTo(why(Reason.NOT_BASE64URL));
    assertThat(Ticket.read(TEXT + "=")).isEqualTo(why(Reason.NOT_BASE64URL));
    assertThat(Ticket.read(" " + TEXT)).isEqualTo(why(Reason.NOT_BASE64URL));
  }

  @Test
  void ticketsOfOtherLengthsThanTheirKeyAreNotAccepted() {
    BlindKey key = Exchange.ours().getFirst().key().publicKey();
    assertThat(key.accepts(good(Ticket.read(Base64Url.encode(new byte[448]))))).isFalse();
  }

  @Test
  void aTicketOfAnotherMessageIsAMistakeOfOurs() {
    assertThatThrownBy(() -> new Ticket(new byte[63], new byte[256]))
        .hasMessage("a prepared message has 64 bytes: 63");
  }

  private static Refused<Object> why(Reason why) {
    return new Refused<>(why);
  }
}
