package prongsai.importing.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodingTest {
  private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");

  private static Encoding of(byte[] bytes) {
    return Encoding.of(bytes, 0, bytes.length);
  }

  @Test
  void thaiIsRecognisedInEitherEncoding() {
    for (String text : new String[] {"มากที่สุด", "เทศบาลเมือง", "น้อย", "การใช้งบประมาณ ๒๕๖๕"}) {
      assertThat(of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Encoding.UTF_8);
      assertThat(of(text.getBytes(WINDOWS_874))).isEqualTo(Encoding.WINDOWS_874);
    }
  }

  @Test
  void thaiThatIsUtf8ByChanceIsStillRecognised() {
    for (String text : new String[] {"เขต", "เปต", "เนต"}) {
      byte[] bytes = text.getBytes(WINDOWS_874);
      assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("\ufffd");
      assertThat(of(bytes)).isEqualTo(Encoding.WINDOWS_874);
    }
  }

  @Test
  void everyByteOfWindows874IsReadAsTheJdkReadsIt() {
    for (int b = 0; b < 256; b++) {
      byte[] one = {(byte) b};
      String expected = new String(one, WINDOWS_874);
      var text = Encoding.WINDOWS_874.decode(one, 0, 1);
      if (expected.equals("\ufffd")) assertThat(text).as("byte " + b).isEmpty();
      else assertThat(text).as("byte " + b).contains(expected);
    }
  }

  @Test
  void utf16IsReadAsUtf8InEitherOrder() throws IOException {
    String text = "มี,😀,".repeat(5_000);
    for (Charset order : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
      byte[] bytes = ("\ufeff" + text).getBytes(order);
      try (Utf16Stream in = new Utf16Stream(new ByteArrayInputStream(bytes))) {
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text);
      }
    }
  }
}
