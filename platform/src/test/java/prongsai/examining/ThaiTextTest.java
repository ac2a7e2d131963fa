package prongsai.examining;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiTextTest {
  @ParameterizedTest
  @CsvSource({
    "ป\u0e23\u0e30จ\u0e4d\u0e32ป\u0e35, ประจำปี",
    "น\u0e49\u0e4d\u0e32, น้ำ",
    "น\u0e4d\u0e49\u0e32, น้ำ",
    "น\u0e33\u0e49, น้ำ",
    "ประจ าปี, ประจำปี",
    "ท\u0e48\u0e35, ที่",
    "ท\u0e35\uf70a, ที่",
    "ป\uf702\u200b, ปี",
    "เเผน\u200bผัง, แผนผัง",
    "ก ัน, กัน"
  })
  void brokenThaiIsPutInOrder(String written, String meant) {
    assertThat(ThaiText.tidy(written)).isEqualTo(meant);
  }

  @Test
  void tidyTextStaysAsItIs() {
    String once = ThaiText.tidy(" ประจ าปี\u00a0\u00a0๒๕๖๕ \r\n\r\n  น้ํา\t2 ");
    assertThat(once).isEqualTo("ประจำปี ๒๕๖๕\nน้ำ 2");
    assertThat(ThaiText.tidy(once)).isEqualTo(once);
    assertThat(ThaiText.folded(once)).isEqualTo("ประจำปี 2565\nน้ำ 2");
  }
}
