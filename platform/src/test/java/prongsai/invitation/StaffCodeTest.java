package prongsai.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaffCodeTest {
  private static final StaffCode CODE = new StaffCode("0123ABCDWXYZ");

  @Test
  void isPrintedInThreeGroups() {
    assertThat(CODE.printed()).isEqualTo("0123-ABCD-WXYZ");
  }

  @Test
  void isReadHoweverItIsTyped() {
    for (String typed :
        new String[] {
          "0123-ABCD-WXYZ",
          "0123abcdwxyz",
          " o I 2 3 - abcd – wxyz ",
          "๐๑๒๓-ABCD-WXYZ",
          "OL23 ABCD WXYZ",
          "０１２３ＡＢＣＤＷＸＹＺ",
          "0123\u200bABCD\u00a0WXYZ\n",
          "0123.abcd_wxyz"
        }) assertThat(StaffCode.read(typed)).as(typed).contains(CODE);
  }

  @Test
  void whatIsNoCodeIsNotRead() {
    for (String typed :
        new String[] {
          "",
          "0123-ABCD-WXY",
          "0123-ABCD-WXYZ0",
          "0123-ABCD-WXYU",
          "0123-ABCD-WX'Z",
          "รหัส",
          "0".repeat(100_000),
          "-".repeat(64)
        }) assertThat(StaffCode.read(typed)).isEmpty();
  }

  @Test
  void newOnesUseAllDigitsAndDoNotRepeat() {
    SecureRandom random = new SecureRandom();
    Set<String> codes = new HashSet<>();
    Set<Integer> digits = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      StaffCode code = StaffCode.random(random);
      codes.add(code.digits());
      code.digits().chars().forEach(digits::add);
      assertThat(StaffCode.read(code.printed().toLowerCase(Locale.ROOT))).contains(code);
    }
    assertThat(codes).hasSize(20_000);
    assertThat(digits).hasSize(32);
  }

  @Test
  void doesNotGetIntoALog() {
    assertThat(CODE.toString()).doesNotContain("0123");
  }
}
