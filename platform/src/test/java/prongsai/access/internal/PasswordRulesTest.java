package prongsai.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static Optional<PasswordFault> fault(String password) {
    return PasswordRules.fault(
        password, password, "สมชาย ใจดี", "somchai.jaidee@ubon.example.go.th");
  }

  @ParameterizedTest
  @CsvSource({
    "short, TOO_SHORT",
    "สั้นไป, TOO_SHORT",
    "password123, LEAKED",
    "P@ssw0rd2566, COMMON_WORDS",
    "iloveyou1234, LEAKED",
    "1234567890, LEAKED",
    "correct horse battery staple, LEAKED",
    "Somchai2566, OWN_NAME",
    "jaidee@ubon1, OWN_NAME",
    "สมชายใจดี2566, OWN_NAME",
    "lkjhgfdsapoiuy, KEYBOARD",
    "abcdefgh12345678, PATTERN",
    "กกกกกกกกกกกกกกกก, PATTERN",
    "31/12/2566 ok, DATE",
    "สวัสดีครับผม, COMMON_WORDS",
    "รหัสผ่าน2566, COMMON_WORDS",
    "l;ylfu2566, COMMON_WORDS",
    "ubonratchathani, COMMON_WORDS",
    "sawasdee2566, COMMON_WORDS"
  })
  void aWeakPasswordIsRefusedForItsReason(String password, PasswordFault reason) {
    assertThat(fault(password)).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "มะม่วงสุกบนสะพานเหล็ก",
        "ขนมปังกับกาแฟตอนเช้า",
        "Kx8-mango-rail-tuk",
        "glacier teapot bicycle onion",
        "h7Jp2!qLz9Wd"
      })
  void aGoodPasswordNeedsNoSpecialCharacters(String password) {
    assertThat(fault(password)).isEmpty();
  }

  @Test
  void bothFieldsMustSayTheSameAndNothingIsEndless() {
    assertThat(PasswordRules.fault("glacier teapot bicycle", "glacier teapot"))
        .contains(PasswordFault.NOT_REPEATED);
    String endless = "กาแฟ bicycle ".repeat(20);
    assertThat(PasswordRules.fault(endless, endless)).contains(PasswordFault.TOO_LONG);
  }

  @Test
  void thaiIsKnownAsTypedOnAnEnglishKeyboard() {
    assertThat(CommonThaiWords.typed("สวัสดี")).isEqualTo("l;ylfu");
    assertThat(CommonThaiWords.typed("รหัสผ่าน")).isEqualTo("isylzjko");
  }
}
