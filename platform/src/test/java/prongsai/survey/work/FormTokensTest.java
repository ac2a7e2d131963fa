package prongsai.survey.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import prongsai.survey.work.FormToken.Expired;
import prongsai.survey.work.FormToken.Forged;
import prongsai.survey.work.FormToken.Valid;

/// Tokens are good for their own link and a day; nothing else is a token.
class FormTokensTest {
  private static final Instant NOON = Instant.parse("2026-06-01T05:00:00Z");
  private static final byte[] KEY = new byte[32];
  private static final FormTokens TOKENS = at(Duration.ZERO);

  private static FormTokens at(Duration later) {
    return new FormTokens(KEY, new SecureRandom(), Clock.fixed(NOON.plus(later), ZoneOffset.UTC));
  }

  @Test
  void aTokenIsGoodForADay() {
    String token = TOKENS.issue("link");
    assertThat(token).hasSizeLessThanOrEqualTo(FormTokens.LONGEST);
    assertThat(TOKENS.check("link", token)).isInstanceOf(Valid.class);
    assertThat(at(Duration.ofHours(24)).check("link", token)).isInstanceOf(Valid.class);
    assertThat(at(Duration.ofMinutes(1450)).check("link", token)).isEqualTo(new Expired());
    assertThat(at(Duration.ofDays(400)).check("link", token)).isEqualTo(new Expired());
  }

  @Test
  void clocksOfTwoServersMayDifferByTenMinutes() {
    String token = at(Duration.ofMinutes(10)).issue("link");
    assertThat(TOKENS.check("link", token)).isInstanceOf(Valid.class);
    String later = at(Duration.ofMinutes(20)).issue("link");
    assertThat(TOKENS.check("link", later)).isEqualTo(new Expired());
  }

  @Test
  void theSameFormIsKnownWhenItIsSentAgain() {
    String token = TOKENS.issue("link");
    FormToken first = TOKENS.check("link", token);
    assertThat(at(Duration.ofHours(3)).check("link", token)).isEqualTo(first);
    Set<FormToken> all =
        IntStream.range(0, 100)
            .mapToObj(i -> TOKENS.check("link", TOKENS.issue("link")))
            .collect(Collectors.toSet());
    assertThat(all).hasSize(100).doesNotContain(first).hasOnlyElementsOfType(Valid.class);
  }

  @Test
  void aTokenOfAnotherLinkOrAnotherServerIsForged() {
    String token = TOKENS.issue("link");
    byte[] other = KEY.clone();
    other[31] = 1;
    FormTokens stranger = new FormTokens(other, new SecureRandom(), Clock.systemUTC());
    assertThat(TOKENS.check("link2", token)).isEqualTo(new Forged());
    assertThat(TOKENS.check("", token)).isEqualTo(new Forged());
    assertThat(stranger.check("link", token)).isEqualTo(new Forged());
  }

  @Test
  void aTokenOfWhichAnyCharacterIsChangedIsForged() {
    String token = TOKENS.issue("link");
    for (int i = 0; i < token.length(); i++)
      for (char other : new char[] {'A', 'b', '0', '.', '-', ' ', 'ก'})
        if (token.charAt(i) != other)
          assertThat(TOKENS.check("link", token.substring(0, i) + other + token.substring(i + 1)))
              .as("character " + i + " became " + other)
              .isEqualTo(new Forged());
  }

  @Test
  void whatIsNoTokenIsForged() {
    String token = TOKENS.issue("link");
    for (String text :
        new String[] {
          "", ".", "..", "\0", token + "A", token + "\n", "0" + token, "a".repeat(99999)
        }) assertThat(TOKENS.check("link", text)).isEqualTo(new Forged());
  }

  @Test
  void manyMayUseTheTokensAtOnce() {
    assertThat(
            IntStream.range(0, 2000)
                .parallel()
                .mapToObj(i -> TOKENS.check("link", TOKENS.issue("link"))))
        .hasOnlyElementsOfType(Valid.class);
  }

  @Test
  void aShortKeyIsAMistake() {
    assertThatThrownBy(() -> new FormTokens(new byte[31], new SecureRandom(), Clock.systemUTC()))
        .hasMessage("a key has at least 32 bytes: 31");
  }
}
