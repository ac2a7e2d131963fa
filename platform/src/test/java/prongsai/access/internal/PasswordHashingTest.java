package prongsai.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {
  private final PasswordHashing passwords = new PasswordHashing();

  @Test
  void hashesAreArgon2idWithTheParametersStated() {
    String hash = passwords.hash("มะม่วงสุก");
    assertThat(hash).startsWith("$argon2id$v=19$m=32768,t=3,p=1$");
    assertThat(passwords.hash("มะม่วงสุก")).isNotEqualTo(hash);
    assertThat(passwords.matches("มะม่วงสุก", Optional.of(hash))).isTrue();
    assertThat(passwords.matches("มะม่วงดิบ", Optional.of(hash))).isFalse();
  }

  /// น้ำ can be typed as one or two characters for the last vowel; it is the same word.
  @Test
  void theSameWordInOtherBytesIsTheSamePassword() {
    String hash = passwords.hash("น\u0e49\u0e33แข็งใส");
    assertThat(passwords.matches("น\u0e49\u0e4d\u0e32แข็งใส", Optional.of(hash))).isTrue();
  }

  @Test
  void nobodyHasNoPasswordAndNoEmptyOneEither() {
    assertThat(passwords.matches("", Optional.empty())).isFalse();
    assertThat(passwords.matches("anything at all", Optional.empty())).isFalse();
  }

  /// A flood is turned away instead of filling the memory.
  @Test
  void aFloodIsToldToComeBack() throws Exception {
    Optional<String> hash = Optional.of(passwords.hash("glacier teapot"));
    Callable<String> attempt =
        () -> {
          try {
            return Boolean.toString(passwords.matches("glacier teapot", hash));
          } catch (PasswordHashing.Busy busy) {
            return "busy";
          }
        };
    try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<String>> flood = IntStream.range(0, 300).mapToObj(_ -> attempt).toList();
      List<String> answers = many.invokeAll(flood).stream().map(Future::resultNow).toList();
      assertThat(answers).containsOnly("true", "busy");
      assertThat(answers.stream().filter("true"::equals))
          .hasSizeBetween(1, PasswordHashing.WAITING + 2 * PasswordHashing.AT_ONCE);
    }
  }
}
