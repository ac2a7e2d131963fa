package prongsai.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class WrittenTest {
  @Test
  void whatLooksAlikeIsAlike() {
    assertThat(Written.plain("  กรม \u00a0\n ก \u200b")).isEqualTo("กรม ก");
    assertThat(Written.plain("\ufeffcode")).isEqualTo("code");
    assertThat(Written.plain("เเรงงาน")).isEqualTo("แรงงาน");
    assertThat(Written.plain("ส\u0e4d\u0e32นัก")).isEqualTo("สำนัก");
    assertThat(Written.plain("น\u0e4d\u0e49\u0e32")).isEqualTo("น้ำ");
    assertThat(Written.plain("น\u0e49\u0e4d\u0e32")).isEqualTo("น้ำ");
    assertThat(Written.plain("เ\u0e4d")).isEqualTo("เ\u0e4d");
    assertThat(Written.plain(" \t ")).isEmpty();
    assertThat(Written.key("มี  NO")).isEqualTo("มี no");
  }

  @Test
  void theTextOfOneLetterStaysAsItIs() {
    for (String one : List.of("า", "เ", "แ", "a", "\u0e49", "\0")) {
      assertThat(Written.plain(one)).isEqualTo(one);
      assertThat(Written.plain(Written.plain(one + " " + one))).isEqualTo(one + " " + one);
    }
  }

  @Test
  void yearsAreReadInEitherEraAndEitherDigits() {
    assertThat(Written.year("2565")).hasValue(2565);
    assertThat(Written.year("๒๕๖๕")).hasValue(2565);
    assertThat(Written.year("พ.ศ. 2565")).hasValue(2565);
    assertThat(Written.year("FY2565")).hasValue(2565);
    assertThat(Written.year("2022")).hasValue(2565);
    for (String none : List.of("", "65", "25650", "1200", "2565-2566", "ปีนี้", "2".repeat(50)))
      assertThat(Written.year(none)).as(none).isEqualTo(OptionalInt.empty());
  }

  @Test
  void nearWordsAreOfferedAndFarOnesAreNot() {
    List<String> codes = List.of("I1", "I7", "I17", "O42");
    assertThat(Nearest.close("I77", codes)).startsWith("I7", "I17");
    assertThat(Nearest.close("i๗", codes)).startsWith("I7");
    assertThat(Nearest.close("ประทับเวลา", codes)).isEmpty();
    assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(Nearest.distance("", "abc")).isEqualTo(3);
  }
}
